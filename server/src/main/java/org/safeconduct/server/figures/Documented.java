package org.safeconduct.server.figures;

import java.util.List;

/// What inquiries hold, by inquiry and kind, of those that the reader may open.
public record Documented(List<Line> inquiries) {
  public Documented {
    inquiries = List.copyOf(inquiries);
  }

  /// @param period of the acts, as the inquiry says it; may be empty
  public record Line(
      String path, String title, String period, long accounts, long statements, long exhibits) {
    @Override
    public String toString() {
      return "Line[" + path + "]";
    }
  }
}
