package org.safeconduct.server.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.safeconduct.estimate.protect.Audit;
import org.safeconduct.estimate.protect.Dimension;
import org.safeconduct.estimate.protect.Loss;
import org.safeconduct.estimate.protect.Outcome;
import org.safeconduct.estimate.protect.Outcome.Reason;
import org.safeconduct.estimate.protect.Release;
import org.safeconduct.estimate.protect.Rule;
import org.safeconduct.estimate.protect.Shape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// An outcome of `protect` in words, as JSON, and as the table that may be shown.
final class ProtectWords {
  private final Rule rule;

  ProtectWords(Rule rule) {
    this.rule = rule;
  }

  String text(Outcome outcome) {
    List<String> lines =
        switch (outcome) {
          case Outcome.Cleared cleared -> cleared(cleared);
          case Outcome.Rounded rounded -> rounded(rounded);
          case Outcome.Noisy noisy ->
              List.of(
                  "May be shown, with noise: ε = "
                      + noisy.table().epsilon().value().toPlainString(),
                  String.format(
                      Locale.ROOT,
                      "Standard deviation: %.1f in inner figures, %.1f in the grand total.",
                      noisy.table().deviation(0),
                      noisy.table().deviation(noisy.table().shape().grandTotal())));
          case Outcome.Withheld withheld -> withheld(withheld);
        };
    return String.join("\n", lines) + "\n";
  }

  private List<String> cleared(Outcome.Cleared cleared) {
    Loss loss = cleared.loss();
    List<String> lines = new ArrayList<>();
    lines.add("May be shown.");
    lines.add(
        String.format(
            Locale.ROOT,
            "Hidden: %,d of %,d figures that are not 0; %,d of them are small, the others would give them away. %,d of %,d persons (%.0f %%) stand in hidden figures.",
            loss.hidden(),
            loss.figures(),
            loss.small(),
            loss.unplaced(),
            loss.persons(),
            100 * loss.share()));
    lines.add(attack(cleared.audit()));
    return lines;
  }

  /// What the attack has come to.
  String attack(Audit audit) {
    if (audit.findings().isEmpty())
      return "The attack: nothing is hidden, or the table was too large to attack.";
    return String.format(
        Locale.ROOT,
        "The attack (%,d linear programmes): each of %,d figures is left at least %,d wide; %,d are asked for.",
        audit.programmes(),
        audit.findings().size(),
        audit.narrowest(),
        rule.width());
  }

  private List<String> rounded(Outcome.Rounded rounded) {
    boolean near = rounded.farthest() < rounded.base();
    return List.of(
        "May be shown, rounded to multiples of " + rounded.base() + ".",
        near
            ? "It adds up, and every figure is next to its true one."
            : "It adds up, but not every total is at the multiple next to its true one: the farthest is off by "
                + rounded.farthest()
                + ".",
        attack(rounded.audit()));
  }

  private static List<String> withheld(Outcome.Withheld withheld) {
    List<String> lines = new ArrayList<>();
    lines.add("May not be shown.");
    withheld.reasons().forEach(reason -> lines.add(reason(reason)));
    withheld
        .coarser()
        .ifPresent(coarser ->
            lines.add("This may: the table " + String.join(", ", coarser.steps()) + "."));
    return lines;
  }

  static String reason(Reason reason) {
    return switch (reason) {
      case Reason.TooFewInAll _ -> "Fewer persons than the threshold are counted in all.";
      case Reason.TooFewNewInAll _ ->
          "Too few have come to be counted since the last release: the two totals would tell how many. Wait until there are more.";
      case Reason.ShownOtherwise _ ->
          "The same day's state was shown with other figures before. Say a later day.";
      case Reason.Late late ->
          "The state of " + late.last() + " was shown already: say that day or a later one.";
      case Reason.Spent spent ->
          "Noise on these people has cost " + spent.spent() + " of " + spent.limit() + ".";
      case Reason.TooLargeToCheck large ->
          "There are earlier releases, and "
              + large.figures()
              + " figures are too many to check against them.";
      case Reason.GivenAway given ->
          given.figures().size() + " figures would be given away, whatever else is hidden.";
    };
  }

  String json(Outcome outcome) {
    ObjectNode node = JsonMapper.shared().createObjectNode();
    node.put("mayBeShown", !(outcome instanceof Outcome.Withheld));
    node.put("threshold", rule.threshold()).put("width", rule.width());
    node.put("said", text(outcome).strip());
    switch (outcome) {
      case Outcome.Cleared cleared -> {
        node.put("figures", cleared.loss().figures()).put("hidden", cleared.loss().hidden());
        node.put("small", cleared.loss().small()).put("persons", cleared.loss().persons());
        node.put("unplaced", cleared.loss().unplaced());
        attack(node, cleared.audit());
      }
      case Outcome.Rounded rounded -> {
        node.put("base", rounded.base()).put("farthest", rounded.farthest());
        attack(node, rounded.audit());
      }
      case Outcome.Noisy noisy -> node.put("epsilon", noisy.table().epsilon().value());
      case Outcome.Withheld withheld ->
          withheld.coarser().ifPresent(c -> c.steps().forEach(node.putArray("coarser")::add));
    }
    return JsonMapper.shared().writeValueAsString(node) + "\n";
  }

  private static void attack(ObjectNode node, Audit audit) {
    if (audit.findings().isEmpty()) return;
    node.put("narrowest", audit.narrowest()).put("programmes", audit.programmes());
  }

  /// Every figure that is not a shown 0; `*` is a total, an empty count a hidden figure. Empty if
  /// the table may not be shown.
  static String csv(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Cleared cleared -> csv(cleared.release());
      case Outcome.Rounded rounded -> csv(rounded.release());
      case Outcome.Noisy noisy -> {
        StringBuilder csv = new StringBuilder(header(noisy.table().shape()));
        for (int place = 0; place < noisy.table().shape().size(); place++) {
          row(csv, noisy.table().shape(), place, Long.toString(noisy.table().at(place)));
        }
        yield csv.toString();
      }
      case Outcome.Withheld _ -> "";
    };
  }

  private static String csv(Release release) {
    StringBuilder csv = new StringBuilder(header(release.shape()));
    for (int place = 0; place < release.shape().size(); place++) {
      if (release.isHidden(place)) row(csv, release.shape(), place, "");
      else {
        long figure = release.at(place).orElseThrow();
        if (figure > 0) row(csv, release.shape(), place, Long.toString(figure));
      }
    }
    return csv.toString();
  }

  private static String header(Shape shape) {
    return shape.dimensions().stream()
            .map(Dimension::name)
            .map(ProtectWords::cell)
            .collect(Collectors.joining(","))
        + ",count\n";
  }

  private static void row(StringBuilder csv, Shape shape, int place, String count) {
    for (String name : shape.names(place)) csv.append(cell(name)).append(',');
    csv.append(count).append('\n');
  }

  private static String cell(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == ';');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
