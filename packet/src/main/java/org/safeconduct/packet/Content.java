package org.safeconduct.packet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// Bytes of any length that can be read from the start, and again; the same each time.
@FunctionalInterface
public interface Content {

  InputStream open() throws IOException;

  static Content of(byte[] bytes) {
    byte[] copy = bytes.clone();
    return () -> new ByteArrayInputStream(copy);
  }

  static Content of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }
}
