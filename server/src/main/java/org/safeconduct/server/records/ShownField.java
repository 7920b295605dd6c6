package org.safeconduct.server.records;

import java.util.List;

/// A field and what stands in it, in words that a reader reads.
///
/// @param label in the reader's language
/// @param retired whether it takes no new values
public record ShownField(String label, boolean retired, List<Line> lines) {
  public ShownField {
    lines = List.copyOf(lines);
  }

  /// @param text one line or paragraph
  /// @param path where it leads, empty if nowhere
  public record Line(String text, String path) {
    @Override
    public String toString() {
      return "Line";
    }
  }
}
