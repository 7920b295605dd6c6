package org.safeconduct.server.casework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;

/// What a person is called in every list and on every page: two neutral words, drawn, never chosen,
/// so that nothing about the person is in them. Any two words of the lists are at least three
/// letters apart and sound different, because codenames are said over bad lines. Never reused: the
/// desk claims each one.
final class Codename {
  private static final List<String> FIRSTS = words("codename-first.txt");
  private static final List<String> SECONDS = words("codename-second.txt");

  private Codename() {}

  static String draw(SecureRandom random) {
    return capital(FIRSTS.get(random.nextInt(FIRSTS.size())))
        + " "
        + capital(SECONDS.get(random.nextInt(SECONDS.size())));
  }

  static List<String> firsts() {
    return FIRSTS;
  }

  static List<String> seconds() {
    return SECONDS;
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static List<String> words(String resource) {
    try (InputStream in = Codename.class.getResourceAsStream(resource)) {
      if (in == null) throw new IllegalStateException("no word list " + resource);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
