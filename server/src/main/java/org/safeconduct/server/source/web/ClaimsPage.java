package org.safeconduct.server.source.web;

import java.util.List;
import java.util.Optional;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.Page;

/// Claims and denials of an inquiry side by side over time.
///
/// @param filing the same as text that may leave, a paragraph each
public record ClaimsPage(
    ScopeId inquiry,
    String inquiryTitle,
    Optional<ClaimsPicture> picture,
    List<Beside> rows,
    List<String> filing)
    implements Page {
  public ClaimsPage {
    rows = List.copyOf(rows);
    filing = List.copyOf(filing);
  }

  /// One statement on its side.
  ///
  /// @param grade letter of its sources and figure of its own, such as `B 2`; empty if neither
  /// @param denial how an official denial denies, with codes
  /// @param weight what stands beside it, counted by independent origins
  public record Beside(
      StatementsPage.Line line,
      boolean denies,
      String grade,
      List<String> denial,
      List<String> weight) {}

  @Override
  public String template() {
    return "source/claims";
  }
}
