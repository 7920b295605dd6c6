package org.safeconduct.intake.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.safeconduct.intake.Settings;
import org.safeconduct.intake.body.BodyRefused;
import org.safeconduct.intake.body.Multipart;
import org.safeconduct.intake.body.Received;
import org.safeconduct.intake.desk.Mailboxes;
import org.safeconduct.intake.desk.Posting;
import org.safeconduct.intake.desk.Tokens;
import org.safeconduct.intake.page.Page;
import org.safeconduct.intake.page.Renderer;
import org.safeconduct.intake.page.Words;
import org.safeconduct.mail.box.IntakeBox;

/// The three addresses. Everything is refused before it is read, or read whole.
final class Pages extends Handler.Abstract {
  private static final String COOKIE = "__Host-m";

  /// In front of a circuit's number, as Tor writes it into the PROXY line.
  private static final String CIRCUIT = "fc00:dead:beef:4dad:";

  private final Settings settings;
  private final IntakeBox box;
  private final Lanes lanes;
  private final Reaper reaper;
  private final Tokens tokens;
  private final Mailboxes mailboxes;
  private final Front front;
  private final AtMailbox atMailbox;
  private final Renderer renderer;
  private final Style style = new Style();
  private final Set<String> hosts;

  Pages(
      Settings settings,
      IntakeBox box,
      Lanes lanes,
      Reaper reaper,
      InstantSource clock,
      SecureRandom random) {
    this.settings = settings;
    this.box = box;
    this.lanes = lanes;
    this.reaper = reaper;
    this.tokens = new Tokens(random);
    this.mailboxes = new Mailboxes(random, clock);
    Posting posting = new Posting(box, settings.root(), clock);
    this.front = new Front(settings, box, posting, tokens, mailboxes, clock);
    this.atMailbox = new AtMailbox(settings, box, posting, mailboxes, clock);
    this.renderer = new Renderer(settings.name());
    this.hosts = new HashSet<>(settings.hosts());
    hosts.addAll(List.of("localhost", "127.0.0.1"));
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws IOException {
    reaper.arrived(request.getConnectionMetaData().getConnection().getEndPoint());
    Headers.put(response);
    String path = Request.getPathInContext(request);
    boolean shows = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    if (!hosts.contains(Request.getServerName(request)) || !isHeard(request)) {
      response.setStatus(421);
      response.write(true, ByteBuffer.allocate(0), callback);
    } else if (path.equals("/favicon.ico") && shows) {
      // Browsers ask unbidden. There is none: an icon would stand in lists of what was visited.
      response.setStatus(204);
      response.write(true, ByteBuffer.allocate(0), callback);
    } else if (path.equals("/style.css") && shows) {
      style.send(response, callback);
    } else if (path.equals("/leave") && shows) {
      leave(request, response, callback);
    } else if (path.equals("/") && shows) {
      send(show(request), response, callback);
    } else if (path.equals("/") && request.getMethod().equals("POST")) {
      send(post(request), response, callback);
    } else {
      send(notice("nothing-here", 404, request), response, callback);
    }
    return true;
  }

  private Answered show(Request request) {
    return mailboxes
        .of(cookie(request))
        .map(atMailbox::show)
        .orElseGet(() -> front.empty(Words.wished(wishes(request))));
  }

  private Answered post(Request request) throws IOException {
    long length = request.getLength();
    if (!Headers.isOurs(request)) return notice("elsewhere", 403, request);
    if (length < 0) return notice("not-a-form", 411, request);
    if (request.getHeaders().contains("Content-Encoding"))
      return notice("not-a-form", 415, request);
    if (length > Lanes.MOST) return notice("too-large", 413, request);
    String cookie = cookie(request);
    Optional<Mailboxes.Visit> visit = mailboxes.of(cookie);
    long now = System.nanoTime();
    EndPoint endPoint = request.getConnectionMetaData().getConnection().getEndPoint();
    Lanes.Place place = visit.isPresent() ? Lanes.Place.MAILBOX : Lanes.Place.OUTSIDE;
    Optional<Lane.Seat> seat = lanes.seat(sender(request), length, now, endPoint);
    if (seat.isEmpty()) return notice("busy", 503, request);
    try (Lane.Seat _ = seat.get();
        InputStream body = Content.Source.asInputStream(request)) {
      if (!lanes.mayPost(sender(request), place, now)) return notice("busy", 429, request);
      return post(request, visit, cookie, body);
    } catch (BodyRefused e) {
      return notice("not-a-form", 400, request);
    }
  }

  private Answered post(
      Request request, Optional<Mailboxes.Visit> visit, String cookie, InputStream body)
      throws IOException {
    String type = request.getHeaders().get("Content-Type");
    Multipart parts = Multipart.of(type == null ? "" : type, body);
    if (visit.isPresent()) {
      Mailboxes.Visit open = visit.get();
      try (Received received = Received.read(parts, before -> box.enclose(open.keys().mailbox()))) {
        return atMailbox.post(open, cookie, received);
      }
    }
    try (Received received =
        Received.read(
            parts,
            before -> {
              try (var code = tokens.receipt(before.one("token"));
                  var keys = code.keys()) {
                return box.enclose(keys.mailbox());
              }
            })) {
      return front.post(received);
    }
  }

  private void leave(Request request, Response response, Callback callback) {
    mailboxes.leave(cookie(request));
    Response.putCookie(response, cookie("", 0));
    response.getHeaders().put("Clear-Site-Data", "\"cache\", \"cookies\"");
    response.getHeaders().put("Referrer-Policy", "no-referrer");
    redirect(response, settings.leaveTo().toString(), callback);
  }

  private void send(Answered answered, Response response, Callback callback) {
    switch (answered) {
      case Answered.Shown(Page page, String language) -> page(page, language, response, callback);
      case Answered.Onward(String cookie) -> {
        if (!cookie.isEmpty()) Response.putCookie(response, cookie(cookie, -1));
        redirect(response, "/", callback);
      }
      case Answered.Closed(Page page, String language) -> {
        Response.putCookie(response, cookie("", 0));
        page(page, language, response, callback);
      }
    }
  }

  private void page(Page page, String language, Response response, Callback callback) {
    byte[] bytes = renderer.render(page, Words.in(language));
    response.setStatus(page.status());
    response.getHeaders().put("Content-Type", "text/html;charset=UTF-8");
    response.getHeaders().put("Content-Language", language);
    response.getHeaders().put("Content-Length", bytes.length);
    response.write(true, ByteBuffer.wrap(bytes), callback);
  }

  private static void redirect(Response response, String to, Callback callback) {
    response.setStatus(303);
    response.getHeaders().put("Location", to);
    response.write(true, ByteBuffer.allocate(0), callback);
  }

  private static Answered notice(String key, int status, Request request) {
    return new Answered.Shown(new Page.Notice(key, status), Words.wished(wishes(request)));
  }

  private String sender(Request request) {
    return switch (settings.senders()) {
      case TOGETHER -> "everybody";
      case BY_CIRCUIT ->
          request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress from
                  && from.getAddress() != null
              ? from.getAddress().getHostAddress()
              : "nobody";
    };
  }

  /// Where circuits are told apart, whoever names none did not come through Tor.
  private boolean isHeard(Request request) {
    return switch (settings.senders()) {
      case TOGETHER -> true;
      case BY_CIRCUIT -> sender(request).startsWith(CIRCUIT);
    };
  }

  private static String wishes(Request request) {
    String wishes = request.getHeaders().get("Accept-Language");
    return wishes == null ? "" : wishes;
  }

  private static String cookie(Request request) {
    return Request.getCookies(request).stream()
        .filter(one -> one.getName().equals(COOKIE))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  private static HttpCookie cookie(String value, int maxAge) {
    return HttpCookie.build(COOKIE, value)
        .path("/")
        .secure(true)
        .httpOnly(true)
        .sameSite(HttpCookie.SameSite.STRICT)
        .maxAge(maxAge)
        .build();
  }
}
