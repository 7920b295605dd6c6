package org.safeconduct.seal;

/// How much a guess at a passphrase costs; stored in front of each slot by its number, so that it
/// can be raised without locking anybody out.
public enum StretchProfile {
  /// Argon2id (RFC 9106, version 0x13), 64 MiB, three passes, one lane.
  MIB_64_PASSES_3(1, 64 * 1024, 3, 1);

  private final int number;
  private final int memoryKib;
  private final int passes;
  private final int lanes;

  StretchProfile(int number, int memoryKib, int passes, int lanes) {
    this.number = number;
    this.memoryKib = memoryKib;
    this.passes = passes;
    this.lanes = lanes;
  }

  byte number() {
    return (byte) number;
  }

  int memoryKib() {
    return memoryKib;
  }

  int passes() {
    return passes;
  }

  int lanes() {
    return lanes;
  }

  static StretchProfile of(byte number) {
    for (StretchProfile profile : values()) {
      if (profile.number == number) {
        return profile;
      }
    }
    throw new EnvelopeTampered("The slot is stretched in a way that this version does not know");
  }
}
