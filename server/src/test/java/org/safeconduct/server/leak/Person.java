package org.safeconduct.server.leak;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody who uses the pages: keeps their cookies, fills in the forms that are shown, remembers
/// every address they were led to.
final class Person {
  private static final Pattern FORM =
      Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
  private static final Pattern FIELD =
      Pattern.compile("<(input|option|textarea|select)\\b([^>]*)>", Pattern.DOTALL);
  private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)(?:=\"([^\"]*)\")?");

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private final Map<String, String> cookies = new TreeMap<>();
  private final List<String> addresses = new ArrayList<>();
  private final String house;
  private String path = "/";
  private String page = "";
  private int status;

  Person(String house) {
    this.house = house;
  }

  Person signIn(String handle, String passphrase) throws IOException, InterruptedException {
    go("/sign-in");
    return send("/sign-in", Map.of("handle", handle, "passphrase", passphrase));
  }

  Person go(String to) throws IOException, InterruptedException {
    return ask(HttpRequest.newBuilder(URI.create(house + to)).GET(), to);
  }

  /// Sends the form of this page that posts to `action` (its own address if it names none), with
  /// what it holds already and with what is filled in.
  Person send(String action, Map<String, String> filled) throws IOException, InterruptedException {
    Map<String, String> fields = new LinkedHashMap<>(form(action));
    fields.putAll(filled);
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(house + action))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    return ask(request, action);
  }

  /// The same, with a file as its last part.
  Person sendFile(String action, Map<String, String> filled, String name, byte[] file)
      throws IOException, InterruptedException {
    Map<String, String> fields = new LinkedHashMap<>(form(action));
    fields.putAll(filled);
    fields.remove("file");
    String between = "--a-line-between-parts";
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (Map.Entry<String, String> field : fields.entrySet()) {
      String head = "Content-Disposition: form-data; name=\"" + field.getKey() + "\"";
      body.writeBytes(utf8(between + "\r\n" + head + "\r\n\r\n" + field.getValue() + "\r\n"));
    }
    String head = "Content-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"";
    body.writeBytes(utf8(between + "\r\n" + head + "\r\nContent-Type: image/jpeg\r\n\r\n"));
    body.writeBytes(file);
    body.writeBytes(utf8("\r\n" + between + "--\r\n"));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(house + action))
            .header("Content-Type", "multipart/form-data; boundary=" + between.substring(2))
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
    return ask(request, action);
  }

  /// Says the passphrase once more, where the page that is shown asks for it.
  Person again(String passphrase) throws IOException, InterruptedException {
    boolean asked = page.contains("name=\"passphrase\"");
    return asked ? send(path, Map.of("passphrase", passphrase)) : this;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Map<String, String> form(String action) {
    Matcher forms = FORM.matcher(page);
    while (forms.find()) {
      Map<String, String> form = attributes(forms.group(1));
      if (form.getOrDefault("action", path).equals(action) && form.containsKey("method")) {
        return fields(forms.group(2));
      }
    }
    throw new AssertionError("no form to " + action + " on " + path + ":\n" + page);
  }

  /// What the form would send as it stands: hidden and text values, what is chosen; of a choice
  /// without one, its first.
  private static Map<String, String> fields(String form) {
    Map<String, String> fields = new LinkedHashMap<>();
    String select = "";
    Matcher each = FIELD.matcher(form);
    while (each.find()) {
      Map<String, String> field = attributes(each.group(2));
      String name = field.getOrDefault("name", "");
      String value = field.getOrDefault("value", "");
      switch (each.group(1)) {
        case "select" -> select = name;
        case "option" -> {
          boolean first = fields.getOrDefault(select, "").isEmpty();
          if (first || field.containsKey("selected")) fields.put(select, value);
        }
        case "textarea" -> fields.put(name, "");
        default -> {
          boolean box = List.of("radio", "checkbox").contains(field.getOrDefault("type", ""));
          boolean radio = "radio".equals(field.getOrDefault("type", ""));
          boolean chosen = field.containsKey("checked") || (radio && !fields.containsKey(name));
          if (!name.isEmpty() && (!box || chosen)) fields.put(name, value);
        }
      }
    }
    return fields;
  }

  private static Map<String, String> attributes(String tag) {
    Map<String, String> attributes = new LinkedHashMap<>();
    Matcher each = ATTRIBUTE.matcher(tag);
    while (each.find()) attributes.put(each.group(1), each.group(2) == null ? "" : each.group(2));
    return attributes;
  }

  private Person ask(HttpRequest.Builder request, String to)
      throws IOException, InterruptedException {
    request.header("Origin", house).header("Accept-Language", "en");
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    HttpResponse<String> answer =
        client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    addresses.add(to);
    answer.headers().allValues("Set-Cookie").forEach(this::keep);
    if (answer.statusCode() / 100 == 3) {
      URI next = URI.create(answer.headers().firstValue("Location").orElseThrow());
      return go(next.getRawPath() + (next.getRawQuery() == null ? "" : "?" + next.getRawQuery()));
    }
    status = answer.statusCode();
    page = answer.body();
    path = to;
    return this;
  }

  private void keep(String cookie) {
    String pair = cookie.split(";", 2)[0];
    int equals = pair.indexOf('=');
    cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  String page() {
    return page;
  }

  String path() {
    return path;
  }

  int status() {
    return status;
  }

  /// Every address that was asked for or led to.
  List<String> addresses() {
    return List.copyOf(addresses);
  }

  /// The first link of this page whose address fits.
  String link(String fitting) {
    Matcher links = Pattern.compile("href=\"([^\"]*)\"").matcher(page);
    while (links.find()) {
      if (links.group(1).matches(fitting)) return links.group(1);
    }
    throw new AssertionError("no link " + fitting + " on " + path + ":\n" + page);
  }
}
