package org.safeconduct.server.records;

import java.util.List;
import org.safeconduct.ledger.Digest;

/// A file of entries as it was read, before anything is written.
///
/// @param source whose collection it is, always the same for the same: with an entry's key it says
///   which entry that is
/// @param file its name as it came
public record Incoming(
    String source, String file, Digest digest, List<Sketch> kinds, List<Arriving> entries) {
  public Incoming {
    if (source.isBlank()) throw new IllegalArgumentException("whose collection is it?");
    kinds = List.copyOf(kinds);
    entries = List.copyOf(entries);
  }

  @Override
  public String toString() {
    return "Incoming[" + digest.hex() + ", " + entries.size() + " entries]";
  }
}
