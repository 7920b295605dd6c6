package org.safeconduct.server.casework.web;

import java.util.ArrayList;
import java.util.List;
import org.safeconduct.server.casework.Danger;
import org.safeconduct.server.casework.Judgement;
import org.safeconduct.server.casework.Reach;
import org.safeconduct.server.casework.Soon;
import org.safeconduct.server.casework.Threat;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.site.Typed;

/// A judgement of the danger, as typed. The n-th entries of `who`, `means`, `reach` and `soon` are
/// of one threat; one without words is none.
public record RiskForm(
    String seen,
    List<String> who,
    List<String> means,
    List<String> reach,
    List<String> soon,
    String vulnerabilities,
    String capacities,
    String danger,
    String reason,
    String again) {
  /// So many empty lines stand below those that are filled in.
  private static final int SPARE = 1;

  private static final int AT_LEAST = 2;
  private static final int MOST = 20;

  public RiskForm {
    who = List.copyOf(who);
    means = List.copyOf(means);
    reach = List.copyOf(reach);
    soon = List.copyOf(soon);
  }

  /// What was weighed last time stands there to be changed; the level has to be given anew.
  static RiskForm after(String seen, List<Threat> threats, String worse, String protects) {
    return new RiskForm(
        seen,
        threats.stream().map(Threat::who).toList(),
        threats.stream().map(Threat::means).toList(),
        threats.stream().map(t -> t.reach().name()).toList(),
        threats.stream().map(t -> t.soon().name()).toList(),
        worse,
        protects,
        "",
        "",
        "");
  }

  /// How many lines for threats the form has.
  public int lines() {
    return Math.min(MOST, Math.max(AT_LEAST, who.size() + SPARE));
  }

  /// What stands in the n-th line of a column; empty beyond what was typed.
  public static String at(List<String> column, int n) {
    return n < column.size() ? column.get(n) : "";
  }

  Judgement read(Typed typed, Due again) {
    return new Judgement(
        typed.term("danger", Danger.class, danger),
        threats(),
        Paragraphs.of(vulnerabilities),
        Paragraphs.of(capacities),
        typed.neededWords("reason", reason),
        again);
  }

  private List<Threat> threats() {
    List<Threat> threats = new ArrayList<>();
    for (int n = 0; n < Math.min(MOST, who.size()); n++) {
      String named = who.get(n).strip();
      String by = at(means, n).strip();
      if (named.isEmpty() && by.isEmpty()) continue;
      threats.add(
          new Threat(
              named,
              by,
              Term.find(Reach.class, at(reach, n)).orElse(Reach.UNKNOWN),
              Term.find(Soon.class, at(soon, n)).orElse(Soon.UNKNOWN)));
    }
    return threats;
  }

  @Override
  public String toString() {
    return "RiskForm";
  }
}
