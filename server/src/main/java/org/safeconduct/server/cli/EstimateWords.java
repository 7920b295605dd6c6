package org.safeconduct.server.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.safeconduct.estimate.systems.Answer;
import org.safeconduct.estimate.systems.Density;
import org.safeconduct.estimate.systems.Estimate;
import org.safeconduct.estimate.systems.Findings;
import org.safeconduct.estimate.systems.Model;
import org.safeconduct.estimate.systems.NoEstimate;

/// Findings as text for a person and as a tree for a program; never a number without its interval.
final class EstimateWords {
  private EstimateWords() {}

  static Map<String, Object> summary(Findings findings) {
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("seen", findings.study().first().seen());
    summary.put("lists", findings.study().first().names());
    summary.put("linkageDraws", findings.study().lists().size());
    summary.put("seed", findings.study().seed());
    summary.put("models", trees(findings.answers()));
    Map<String, Object> strata = new LinkedHashMap<>();
    for (Findings.Part part : findings.parts()) strata.put(part.value(), trees(part.answers()));
    if (!strata.isEmpty()) summary.put("strata", strata);
    return summary;
  }

  private static List<Map<String, Object>> trees(List<Answer> answers) {
    return answers.stream().map(EstimateWords::tree).toList();
  }

  /// For `loglinear` the median is the maximum of the likelihood and the mean that of the
  /// resamples.
  private static Map<String, Object> tree(Answer answer) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("model", answer.model());
    switch (answer) {
      case Estimate estimate -> {
        tree.put("median", estimate.centre());
        tree.put("mean", estimate.posterior().mean());
        tree.put("interval", List.of(estimate.interval().low(), estimate.interval().high()));
        tree.put("peaks", Density.of(estimate.posterior()).peaks());
        estimate
            .convergence()
            .ifPresent(convergence -> {
              tree.put("converged", convergence.isReached());
              tree.put("rHat", convergence.rHat());
              tree.put("effectiveDraws", List.of(convergence.bulk(), convergence.tail()));
            });
        tree.put("notes", estimate.notes());
      }
      case NoEstimate no -> tree.put("no", no.reason());
    }
    return tree;
  }

  static String text(Findings findings) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT, "%,d people on at least one list.", findings.study().first().seen()));
    add(lines, "", findings.answers());
    for (Findings.Part part : findings.parts()) add(lines, part.value() + ", ", part.answers());
    lines.add("None of these is the answer alone. Each assumes:");
    for (Model model : findings.study().models()) {
      lines.add("  " + model.name() + ": " + model.assumes());
    }
    return String.join(System.lineSeparator(), lines);
  }

  private static void add(List<String> lines, String where, List<Answer> answers) {
    for (Answer answer : answers) {
      switch (answer) {
        case Estimate estimate -> {
          lines.add(where + line(estimate));
          for (String note : estimate.notes()) lines.add("  " + note);
        }
        case NoEstimate no -> lines.add(where + no.model() + ": no estimate. " + no.reason());
      }
    }
  }

  private static String line(Estimate estimate) {
    int peaks = Density.of(estimate.posterior()).peaks().size();
    return String.format(
        Locale.ROOT,
        "%s: %,.0f to %,.0f (95 %%), about %,.0f%s",
        estimate.model(),
        estimate.interval().low(),
        estimate.interval().high(),
        estimate.centre(),
        peaks > 1 ? "; " + peaks + " peaks: look at the picture, not at the number" : "");
  }
}
