package org.safeconduct.server.journal;

import java.util.List;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;

/// Facts to be written to one subject, decided on what was [Seen]. A draft without facts only
/// checks that its subject is still as seen.
public record Draft(
    ScopeId scope, SubjectId subject, Seen seen, List<? extends Fact> facts, List<Claim> claims) {
  public Draft {
    facts = List.copyOf(facts);
    claims = List.copyOf(claims);
  }

  public static Draft of(ScopeId scope, SubjectId subject, Seen seen, Fact... facts) {
    return new Draft(scope, subject, seen, List.of(facts), List.of());
  }

  public Draft claiming(Claim... claimed) {
    return new Draft(scope, subject, seen, facts, List.of(claimed));
  }

  @Override
  public String toString() {
    return "Draft[" + scope + ", " + subject + ", " + facts.size() + " facts]";
  }
}
