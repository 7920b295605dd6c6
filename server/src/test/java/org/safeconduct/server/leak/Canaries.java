package org.safeconduct.server.leak;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Words that stand nowhere but where we planted them, looked for in every form in which bytes of
/// them may lie about: UTF-8 and UTF-16, lower and upper case, percent-encoded, escaped as in JSON,
/// in Base64 at any of its three beginnings.
record Canaries(List<String> words) {
  Canaries {
    words = List.copyOf(words);
  }

  /// Where which word was found, in which form; empty if nowhere.
  List<String> foundUnder(Path folder) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString();
        byte[] whole = Files.readAllBytes(file);
        foundIn(whole).forEach(what -> found.add(name + ": " + what));
        foundIn(name.getBytes(StandardCharsets.UTF_8)).forEach(what -> found.add("name: " + what));
      }
    }
    return found;
  }

  List<String> foundIn(byte[] whole) {
    List<String> found = new ArrayList<>();
    for (String word : words) {
      forms(word)
          .forEach((form, bytes) -> {
            if (holds(whole, bytes)) found.add(word + " as " + form);
          });
    }
    return found;
  }

  private static Map<String, byte[]> forms(String word) {
    Map<String, byte[]> forms = new LinkedHashMap<>();
    for (String cased :
        List.of(word, word.toLowerCase(Locale.ROOT), word.toUpperCase(Locale.ROOT))) {
      for (Charset charset :
          List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
        forms.put(cased + " in " + charset, cased.getBytes(charset));
      }
      put(forms, "percent-encoded", URLEncoder.encode(cased, StandardCharsets.UTF_8));
      put(forms, "escaped", escaped(cased));
    }
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    for (int before = 0; before < 3; before++) {
      byte[] shifted = new byte[before + bytes.length];
      System.arraycopy(bytes, 0, shifted, before, bytes.length);
      String base64 = Base64.getEncoder().withoutPadding().encodeToString(shifted);
      // The first and the last digits hang on what stands beside.
      put(forms, "Base64 at " + before, base64.substring(4, base64.length() - 3));
    }
    return forms;
  }

  private static void put(Map<String, byte[]> forms, String form, String text) {
    forms.put(form + " " + text, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars()
        .forEach(c -> escaped.append(c < 128 ? Character.toString(c) : "\\u%04x".formatted(c)));
    return escaped.toString();
  }

  private static boolean holds(byte[] whole, byte[] part) {
    for (int at = 0; at <= whole.length - part.length; at++) {
      if (whole[at] == part[0]
          && Arrays.equals(whole, at, at + part.length, part, 0, part.length)) {
        return true;
      }
    }
    return false;
  }
}
