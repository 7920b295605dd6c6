package org.safeconduct.server.referral.web;

import java.util.List;
import org.safeconduct.server.site.Page;

/// What leaves, to be printed. It names neither this organisation nor a member nor the person.
///
/// @param back the page it came from
/// @param office to whom
/// @param on the day on which it left
public record SheetPage(String back, String office, String on, List<Part> parts) implements Page {
  public SheetPage {
    parts = List.copyOf(parts);
  }

  /// @param label message key
  public record Part(String label, List<String> text) {
    public Part {
      text = List.copyOf(text);
    }

    @Override
    public String toString() {
      return "Part[" + label + "]";
    }
  }

  @Override
  public String template() {
    return "referral/sheet";
  }

  @Override
  public String toString() {
    return "SheetPage";
  }
}
