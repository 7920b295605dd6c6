package org.safeconduct.server.money.web;

import org.safeconduct.server.site.Page;

/// A voucher to be printed. It bears its own word and the sum: no name, no codename, no
/// organisation.
public record VoucherPage(String back, String word, String sum, String on) implements Page {
  @Override
  public String template() {
    return "money/voucher";
  }

  @Override
  public String toString() {
    return "VoucherPage";
  }
}
