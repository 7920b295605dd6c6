package org.safeconduct.server.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A member's requests below the browser: exact statuses, headers and lengths.
public final class Wire {
  private static final Pattern TOKEN = Pattern.compile("name=\"_token\" value=\"([^\"]+)\"");
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private final String cookie;
  private final String token;

  private Wire(String cookie, String token) {
    this.cookie = cookie;
    this.token = token;
  }

  /// What came back; headers without `Date`, which tells only the time, and `Connection`, which
  /// tells how many requests it has carried.
  public record Reply(int status, Map<String, List<String>> headers, String body) {
    public String header(String name) {
      return headers.getOrDefault(name, List.of("")).getFirst();
    }

    /// What an onlooker could compare: status, headers, length.
    public String outside() {
      return status + " " + headers + " " + body.getBytes(StandardCharsets.UTF_8).length;
    }
  }

  public static Wire stranger() {
    return new Wire("", "");
  }

  /// Signs in and learns the session's form token.
  public static Wire signIn(String handle) {
    Reply reply =
        stranger()
            .post(
                "/sign-in", Map.of("handle", handle, "passphrase", House.get().passphrase(handle)));
    String set = reply.header("set-cookie");
    String cookie = set.substring(0, Math.max(0, set.indexOf(';')));
    Matcher found = TOKEN.matcher(new Wire(cookie, "").get("/self").body());
    if (!found.find()) throw new AssertionError("no form token on a page of " + handle);
    return new Wire(cookie, found.group(1));
  }

  public Reply get(String path) {
    return send(request(path).GET());
  }

  /// Posts a form as a page of ours would: own origin, the cookie, the token.
  public Reply post(String path, Map<String, String> fields) {
    return send(
        form(path, fields, token).header("Origin", House.get().url("").replaceFirst("/$", "")));
  }

  /// Posts with headers and a token of the test's choice.
  public Reply post(
      String path, Map<String, String> fields, String ownToken, Map<String, String> headers) {
    HttpRequest.Builder builder = form(path, fields, ownToken);
    headers.forEach(builder::header);
    return send(builder);
  }

  public String token() {
    return token;
  }

  private HttpRequest.Builder form(String path, Map<String, String> fields, String ownToken) {
    Map<String, String> all = new TreeMap<>(fields);
    if (!ownToken.isEmpty()) all.put("_token", ownToken);
    String body =
        all.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return request(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(House.get().url(path)));
    if (!cookie.isEmpty()) builder.header("Cookie", cookie);
    return builder;
  }

  private static Reply send(HttpRequest.Builder builder) {
    try {
      HttpResponse<String> response = CLIENT.send(builder.build(), BodyHandlers.ofString());
      Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
      headers.remove("date");
      headers.remove("connection");
      return new Reply(response.statusCode(), headers, response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
