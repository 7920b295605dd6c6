package org.safeconduct.seal;

/// What opens a slot. The kind is sealed inside: from outside no slot tells whether it is in use.
public enum SlotKind {
  /// Six words, stretched by Argon2id.
  PASSPHRASE(1),
  /// Twelve words on paper, 128 bits.
  PRINTED_CODE(2);

  private final int number;

  SlotKind(int number) {
    this.number = number;
  }

  byte number() {
    return (byte) number;
  }

  static SlotKind of(byte number) {
    for (SlotKind kind : values()) {
      if (kind.number == number) {
        return kind;
      }
    }
    throw new EnvelopeTampered("The slot is of a kind that this version does not know");
  }
}
