package org.safeconduct.server.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.site.Door;
import org.safeconduct.server.site.KeptForm;
import org.safeconduct.server.site.Upload;
import org.safeconduct.server.site.Visitor;
import org.springframework.stereotype.Component;

/// What happens where keys are needed and none are open: a page waits behind the sign-in; a form
/// that was sent is kept, sealed to its author, and offered whole afterwards. A passphrase in it is
/// not kept, and files are named to be chosen again.
@Component
class KeepingForms {
  private static final Set<String> NEVER = Set.of(PostGuard.TOKEN, "passphrase");
  private static final int FIELD_BYTES = 1_000_000;
  private static final int MOST_BYTES = 2_000_000;

  private final Door door;
  private final InstantSource clock;

  KeepingForms(Door door, InstantSource clock) {
    this.door = door;
    this.clock = clock;
  }

  void leadToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (!request.getMethod().equals("POST")) {
      String query = request.getQueryString();
      String path = request.getRequestURI() + (query == null ? "" : "?" + query);
      String to = path.equals("/") ? "" : "?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
      Answers.redirect(response, "/sign-in" + to);
      return;
    }
    Visitor author = Visit.of(request).visitor().orElse(null);
    if (author != null) door.keep(author, form(request));
    Answers.redirect(response, author == null ? "/sign-in" : "/sign-in?kept");
  }

  private KeptForm form(HttpServletRequest request) throws IOException {
    List<KeptForm.Field> fields = new ArrayList<>();
    List<KeptForm.Field> files = new ArrayList<>();
    if (Bodies.isMultipart(request)) {
      read(Uploads.begin(request), fields, files);
    } else {
      new TreeMap<>(request.getParameterMap()).forEach((name, values) -> add(fields, name, values));
    }
    return new KeptForm("", request.getRequestURI(), from(request), clock.instant(), fields, files);
  }

  private static void add(List<KeptForm.Field> fields, String name, String... values) {
    if (NEVER.contains(name)) return;
    for (String value : values) fields.add(new KeptForm.Field(name, value.replace("\r\n", "\n")));
  }

  private static void read(Upload upload, List<KeptForm.Field> fields, List<KeptForm.Field> files)
      throws IOException {
    int size = 0;
    for (var part = upload.next(); part.isPresent(); part = upload.next()) {
      if (part.get().isFile()) {
        files.add(new KeptForm.Field(part.get().name(), part.get().file().orElse("")));
      } else {
        String text = part.get().text(FIELD_BYTES);
        size += text.length();
        if (size > MOST_BYTES) throw new IOException("a form is longer than it may be");
        add(fields, part.get().name(), text);
      }
    }
  }

  /// The page it was typed on: our own, as the browser says; only its path.
  private static String from(HttpServletRequest request) {
    @Nullable String referer = request.getHeader("Referer");
    if (referer == null) return "";
    try {
      String path = URI.create(referer).getRawPath();
      return path != null && path.startsWith("/") && !path.startsWith("//") ? path : "";
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
