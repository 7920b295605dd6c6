package org.safeconduct.server.casework.web;

import java.util.ArrayList;
import java.util.List;
import org.safeconduct.server.casework.CaseworkFact.RiskAssessed;
import org.safeconduct.server.casework.Threat;
import org.safeconduct.server.site.Here;

/// What somebody weighed when they judged a danger, in the reader's language.
record Weighed(Here here) {

  /// The reason, then what was weighed, by paragraphs.
  List<String> text(RiskAssessed assessed) {
    List<String> text = new ArrayList<>(assessed.reason());
    assessed.threats().forEach(threat -> text.add(line(threat)));
    if (!assessed.vulnerabilities().isEmpty()) {
      text.add(here.t("casework.risk.worse-was", String.join(" ", assessed.vulnerabilities())));
    }
    if (!assessed.capacities().isEmpty()) {
      text.add(here.t("casework.risk.protects-was", String.join(" ", assessed.capacities())));
    }
    return text;
  }

  String line(Threat threat) {
    String what = threat.means().isEmpty() ? threat.who() : threat.who() + ": " + threat.means();
    return what
        + " · "
        + here.t("casework.reach." + threat.reach().word())
        + " · "
        + here.t("casework.soon." + threat.soon().word());
  }
}
