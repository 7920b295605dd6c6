package org.safeconduct.server.casework;

import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;

/// Where in a casefile somebody writes, and how much of it they had seen when they decided.
public record At(ScopeId casefile, SubjectId subject, Seen seen) {
  public Draft draft(Fact... facts) {
    return Draft.of(casefile, subject, seen, facts);
  }
}
