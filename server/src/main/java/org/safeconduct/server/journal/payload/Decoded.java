package org.safeconduct.server.journal.payload;

/// What a payload turned out to be.
public sealed interface Decoded {
  /// Of a type that this program knows.
  record Known(Payload payload) implements Decoded {}

  /// Of a type, a version or a shape that no module of this program knows.
  record Unknown(String type) implements Decoded {}
}
