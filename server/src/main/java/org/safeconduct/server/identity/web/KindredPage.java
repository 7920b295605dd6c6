package org.safeconduct.server.identity.web;

import java.util.List;
import org.safeconduct.server.site.Page;

/// Other casefiles, by codename alone, and in what they are alike.
///
/// @param title a message key
public record KindredPage(String path, String codename, String title, List<Kin> kin)
    implements Page {
  public KindredPage {
    kin = List.copyOf(kin);
  }

  /// @param by in words
  public record Kin(String path, String codename, String by) {}

  @Override
  public String template() {
    return "identity/kindred";
  }
}
