package org.safeconduct.packet;

import java.util.function.Supplier;
import org.safeconduct.ledger.LedgerRefusal;

/// The first thing that is wrong with a packet: in which file, what, expected, found.
public final class PacketRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final String what;
  private final String expected;
  private final String found;

  public PacketRefused(String file, String what, String expected, String found) {
    super(file + ": " + what + ": expected " + expected + ", found " + found);
    this.file = file;
    this.what = what;
    this.expected = expected;
    this.found = found;
  }

  public String file() {
    return file;
  }

  public String what() {
    return what;
  }

  public String expected() {
    return expected;
  }

  public String found() {
    return found;
  }

  /// Does something with a file's content and, when the ledger refuses, says in which file.
  static <T> T in(String file, Supplier<T> step) {
    try {
      return step.get();
    } catch (LedgerRefusal refusal) {
      throw new PacketRefused(file, refusal.what(), refusal.expected(), refusal.found());
    }
  }

  static void inFile(String file, Runnable step) {
    in(
        file,
        () -> {
          step.run();
          return file;
        });
  }

  static void unlessEqual(String file, String what, Object expected, Object found) {
    if (!expected.equals(found)) {
      throw new PacketRefused(file, what, expected.toString(), found.toString());
    }
  }
}
