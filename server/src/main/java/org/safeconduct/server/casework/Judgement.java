package org.safeconduct.server.casework;

import java.util.List;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.Refused;

/// How somebody judges a person's danger: what they weighed, and the level that they give it
/// themself. The level follows from nothing: two people may weigh the same and judge differently.
///
/// @param vulnerabilities what makes it worse
/// @param capacities what protects
/// @param reason why this level
/// @param again when somebody has to look again
public record Judgement(
    Danger danger,
    List<Threat> threats,
    List<String> vulnerabilities,
    List<String> capacities,
    List<String> reason,
    Due again) {
  public Judgement {
    threats = List.copyOf(threats);
    vulnerabilities = List.copyOf(vulnerabilities);
    capacities = List.copyOf(capacities);
    reason = List.copyOf(reason);
  }

  /// A level and a reason, where nothing was weighed apart.
  public static Judgement of(Danger danger, List<String> reason, Due again) {
    return new Judgement(danger, List.of(), List.of(), List.of(), reason, again);
  }

  /// @throws Refused if nobody says why
  CaseworkFact.RiskAssessed fact() {
    if (reason.isEmpty()) throw Refused.because("casework.refuse.assess.no-reason");
    return new CaseworkFact.RiskAssessed(
        danger, threats, vulnerabilities, capacities, reason, again);
  }

  @Override
  public String toString() {
    return "Judgement[" + danger + "]";
  }
}
