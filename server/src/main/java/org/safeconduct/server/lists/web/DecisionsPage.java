package org.safeconduct.server.lists.web;

import java.util.List;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.Page;

/// Everything that was decided about pairs, and taken back, newest first.
public record DecisionsPage(ScopeId inquiry, boolean open, List<Line> lines) implements Page {
  public DecisionsPage {
    lines = List.copyOf(lines);
  }

  /// One decision.
  ///
  /// @param verdict a message key
  /// @param state a message key: whether it binds, was replaced, set aside, or taken back
  /// @param back when and by whom it was taken back, and why; or empty
  public record Line(
      String path,
      String seen,
      String first,
      String second,
      String verdict,
      String when,
      String who,
      String state,
      String back,
      String reason,
      boolean mayBack) {
    @Override
    public String toString() {
      return "Line[" + path + "]";
    }
  }

  public String lists() {
    return "/inquiries/" + inquiry + "/lists";
  }

  @Override
  public String template() {
    return "lists/decisions";
  }
}
