package org.safeconduct.ledger;

/// A part with the key that opens its commitment, and only its own.
///
/// @param key `o_p`; it tells nothing about any other part
public record ShownPart(String pointer, String json, Digest key) {

  public ShownPart(Part part, Digest key) {
    this(part.pointer(), part.json(), key);
  }

  /// `c_p`.
  public Digest commitment() {
    return Digest.of(new Hmac(key.bytes()).of(pointer + "\0" + json));
  }

  public Part part() {
    return new Part(pointer, json);
  }

  @Override
  public String toString() {
    return "ShownPart[" + pointer.length() + " characters of pointer]";
  }
}
