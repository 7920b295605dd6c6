package org.safeconduct.server.evidence.web;

import java.util.List;
import java.util.Optional;
import org.safeconduct.server.evidence.Sendings;
import org.safeconduct.server.kernel.Refusal;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.Listed;
import org.safeconduct.server.site.Page;
import org.safeconduct.server.team.UnlockedJob;

/// @param waiting how many nobody has read yet
/// @param going whether they are being read just now
public record ExhibitsPage(
    ScopeId inquiry,
    Listed listed,
    List<Line> lines,
    long total,
    long behind,
    long waiting,
    boolean going,
    Optional<UnlockedJob.Progress> progress,
    Optional<Refusal> failed,
    List<Sendings.Far> sendings)
    implements Page {
  private static final int AGAIN_S = 3;

  /// @param contents `waiting`, `read` or `not-read`
  public record Line(String path, String label, long bytes, String contents) {}

  public String path() {
    return "/inquiries/" + inquiry + "/exhibits";
  }

  @Override
  public String template() {
    return "evidence/all";
  }

  @Override
  public int again() {
    return going || !sendings.isEmpty() ? AGAIN_S : 0;
  }
}
