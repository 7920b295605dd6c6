package org.safeconduct.server.inbox;

import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;

/// Which request somebody writes to, and how much of it they had seen when they decided.
public record AtRequest(ScopeId inbox, SubjectId request, Seen seen) {
  public Draft draft(Fact... facts) {
    return Draft.of(inbox, request, seen, facts);
  }
}
