package org.safeconduct.server.cli;

import org.safeconduct.ledger.Digest;
import org.safeconduct.ledger.Malformed;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// What stands at the foot of a printed sheet: how many facts the record held, and the root over
/// them, in hexadecimal.
record Sheet(long size, Digest root) {
  static final String COMPARED = "The record still begins as the sheet says.";
  static final String CUT =
      "The record does not begin as the sheet says: it was cut, or another was put in its place.";

  /// Reads `SIZE:ROOT`.
  static final class Reader implements ITypeConverter<Sheet> {
    @Override
    public Sheet convert(String text) {
      int colon = text.indexOf(':');
      try {
        long size = Long.parseLong(text.substring(0, Math.max(0, colon)));
        return new Sheet(size, Digest.fromHex(text.substring(colon + 1)));
      } catch (NumberFormatException | Malformed e) {
        throw new TypeConversionException(
            "it wants what stands at the foot of a printed sheet: a number, a colon and 64"
                + " characters of 0-9 and a-f");
      }
    }
  }
}
