package org.safeconduct.server.site.web;

import org.safeconduct.server.site.Listed;
import org.safeconduct.server.site.Page;

/// One section of "today", whole: where its list is longer than the first page has room for.
///
/// @param total how many rows there are in all
/// @param behind how many changes the index has yet to take in
public record TodaySectionPage(TodayPage.Part part, Listed listed, long total, long behind)
    implements Page {
  @Override
  public String template() {
    return "site/today-section";
  }
}
