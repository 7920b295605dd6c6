package org.safeconduct.server.team.session;

import java.time.Instant;
import org.safeconduct.ledger.Bytes;

/// Something kept for a member: sealed as it lies on disk, or opened for its author.
///
/// @param name names it
public record KeptBytes(String name, Instant at, Bytes bytes) {

  public KeptBytes opened(byte[] plaintext) {
    return new KeptBytes(name, at, Bytes.of(plaintext));
  }

  @Override
  public String toString() {
    return "KeptBytes[" + name + "]";
  }
}
