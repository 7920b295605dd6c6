package org.safeconduct.server.batches.web;

import java.util.List;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.Listed;
import org.safeconduct.server.site.Page;
import org.safeconduct.server.team.UnlockedJobs;

/// What was brought into an inquiry, newest first, and what is being brought in.
public record BatchesPage(
    ScopeId inquiry,
    String title,
    Listed listed,
    List<Line> lines,
    long total,
    long behind,
    List<UnlockedJobs.Standing> underway)
    implements Page {
  private static final int AGAIN_S = 3;

  /// @param state the end of a message key
  public record Line(
      String path, String file, String rows, String mapping, String when, String state) {}

  public String path() {
    return "/inquiries/" + inquiry + "/batches";
  }

  public boolean isGoing() {
    return underway.stream().anyMatch(one -> one.failed().isEmpty());
  }

  @Override
  public String template() {
    return "batches/list";
  }

  @Override
  public int again() {
    return isGoing() ? AGAIN_S : 0;
  }
}
