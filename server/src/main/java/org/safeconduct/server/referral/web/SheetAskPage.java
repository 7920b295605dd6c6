package org.safeconduct.server.referral.web;

import org.safeconduct.server.site.Page;

/// Before a copy is carried away: what goes, to whom, and the passphrase.
///
/// @param path where it is posted
/// @param back the page it came from
public record SheetAskPage(String path, String back, String codename, String office, String parts)
    implements Page {
  @Override
  public String template() {
    return "referral/ask";
  }

  @Override
  public String toString() {
    return "SheetAskPage";
  }
}
