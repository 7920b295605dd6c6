package org.safeconduct.estimate.protect;

import java.util.ArrayList;
import java.util.List;

/// What the attack found out about every figure that must stay in doubt: hidden figures of this and
/// of every earlier release about the same people, and how many came to be counted last.
///
/// @param findings one for each such figure
/// @param programmes how many linear programmes were solved
public record Audit(List<Finding> findings, int programmes) {
  public Audit {
    findings = List.copyOf(findings);
  }

  /// What an attacker knows of one figure in the end.
  ///
  /// @param what whether the figure itself, or its newcomers
  /// @param low the least that is possible for them
  /// @param high the most
  /// @param isExact whether the attack ends exactly there; otherwise it was stopped when it had
  ///   shown that at least this much stays possible
  /// @param isExposed whether that is too narrow
  public record Finding(
      Release release,
      int place,
      What what,
      long low,
      long high,
      boolean isExact,
      boolean isExposed) {

    /// The figure's levels, as in the release.
    public List<String> at() {
      return release.shape().names(place);
    }

    public long width() {
      return high - low;
    }
  }

  public enum What {
    HIDDEN,
    NEWCOMERS
  }

  public List<Finding> exposed() {
    return findings.stream().filter(Finding::isExposed).toList();
  }

  public boolean holds() {
    return findings.stream().noneMatch(Finding::isExposed);
  }

  /// The narrowest doubt that is left, or a number beyond all if nothing is hidden.
  public long narrowest() {
    return findings.stream()
        .filter(f -> f.what() == What.HIDDEN)
        .mapToLong(Finding::width)
        .min()
        .orElse(Long.MAX_VALUE);
  }

  static Audit of(Auditor auditor) {
    List<Finding> findings = new ArrayList<>(auditor.hidden());
    findings.addAll(auditor.newcomers());
    return new Audit(findings, auditor.programmes());
  }
}
