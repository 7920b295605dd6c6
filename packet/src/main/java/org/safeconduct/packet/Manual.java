package org.safeconduct.packet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// `data/MANUAL.txt`: how to check a packet by hand. One fixed text, so that no packet can bring a
/// manual that teaches to believe it.
final class Manual {

  private static final String TEXT = read();

  private Manual() {}

  static String text() {
    return TEXT;
  }

  private static String read() {
    try (InputStream manual = Manual.class.getResourceAsStream("MANUAL.txt")) {
      if (manual == null) {
        throw new IllegalStateException("MANUAL.txt is not in the jar");
      }
      return new String(manual.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
