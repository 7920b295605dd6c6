package org.safeconduct.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A member with a browser, as far as a server can tell: a cookie, and the token of its forms.
final class Visitor {
  private static final Pattern TOKEN = Pattern.compile("name=\"_token\" value=\"([^\"]+)\"");
  private static final int OK = 200;
  private static final int SEE_OTHER = 303;

  private final HttpClient client;
  private final URI front;
  private final String cookie;
  private final String token;

  private Visitor(HttpClient client, URI front, String cookie, String token) {
    this.client = client;
    this.front = front;
    this.cookie = cookie;
    this.token = token;
  }

  static Visitor signIn(HttpClient client, URI front, House.Handed member)
      throws IOException, InterruptedException {
    HttpResponse<String> welcome =
        new Visitor(client, front, "", "")
            .sendForm(
                "sign-in", Map.of("handle", member.handle(), "passphrase", member.passphrase()));
    String set = welcome.headers().firstValue("set-cookie").orElse("");
    String cookie = set.substring(0, Math.max(0, set.indexOf(';')));
    Matcher found = TOKEN.matcher(new Visitor(client, front, cookie, "").get("self"));
    if (!found.find()) throw new IOException("nobody was let in: " + welcome.statusCode());
    return new Visitor(client, front, cookie, found.group(1));
  }

  /// The page.
  ///
  /// @throws IOException if it is anything else than a page
  String get(String path) throws IOException, InterruptedException {
    HttpRequest request = request(path).GET().build();
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != OK) throw new IOException(path + ": " + answer.statusCode());
    return answer.body();
  }

  /// How a page answers, whatever it is.
  int status(String path) throws IOException, InterruptedException {
    return client.send(request(path).GET().build(), BodyHandlers.ofString()).statusCode();
  }

  /// The page of what is found by these words.
  String find(String words) throws IOException, InterruptedException {
    HttpResponse<String> asked = sendForm("find", Map.of("words", words, "to", "/search"));
    return get(asked.headers().firstValue("location").orElse("search"));
  }

  /// Sends a form that is taken.
  ///
  /// @throws IOException if it is not
  void post(String path, Map<String, String> fields) throws IOException, InterruptedException {
    int status = sendForm(path, fields).statusCode();
    if (status != SEE_OTHER) throw new IOException(path + ": " + status);
  }

  private HttpResponse<String> sendForm(String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    Map<String, String> all = new TreeMap<>(fields);
    if (!token.isEmpty()) all.put("_token", token);
    String body =
        all.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    HttpRequest request =
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", front.toString().replaceFirst("/$", ""))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(front.resolve(path));
    if (!cookie.isEmpty()) request.header("Cookie", cookie);
    return request;
  }
}
