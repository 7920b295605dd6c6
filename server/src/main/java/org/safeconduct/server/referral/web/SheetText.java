package org.safeconduct.server.referral.web;

import java.util.ArrayList;
import java.util.List;
import org.safeconduct.server.casework.Casework;
import org.safeconduct.server.casework.CaseworkFact.CasefileOpened;
import org.safeconduct.server.casework.CaseworkFact.RiskAssessed;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.mandate.ItemKind;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.site.Here;

/// The words of a casefile's parts, as they leave.
///
/// @param ways its neighbour's rows
record SheetText(Here here, Chronicle chronicle, List<Found.Hit> ways) {

  SheetPage.Part part(ItemKind kind) {
    Casework casework = Casework.of(chronicle);
    List<String> text =
        switch (kind) {
          case NEED -> need(casework);
          case DANGER -> casework.assessment().map(told -> danger(told.fact())).orElse(List.of());
          case WAYS -> ways.stream().map(this::way).toList();
          case ACCOUNT, EXHIBIT, STATEMENT -> List.of();
        };
    return new SheetPage.Part("mandate.item." + kind.word(), text);
  }

  private static List<String> need(Casework casework) {
    return casework.opened().stream()
        .flatMap(told ->
            told.fact() instanceof CasefileOpened opened
                ? opened.need().stream()
                : List.<String>of().stream())
        .toList();
  }

  private List<String> danger(RiskAssessed assessed) {
    List<String> text = new ArrayList<>();
    text.add(here.t("casework.danger." + assessed.danger().word()));
    assessed.threats().forEach(threat -> text.add(threat.who() + ": " + threat.means()));
    text.addAll(assessed.vulnerabilities());
    text.addAll(assessed.capacities());
    text.addAll(assessed.reason());
    return text;
  }

  private String way(Found.Hit hit) {
    var shown = hit.row().shown();
    String code = shown.getOrDefault("country", "");
    String country = code.isEmpty() ? "" : new Country(code).name(here.words().locale());
    String label = shown.getOrDefault("label", "");
    String state = label.isEmpty() ? "" : here.t(label);
    return String.join(" · ", List.of(country, shown.getOrDefault("route", ""), state));
  }

  @Override
  public String toString() {
    return "SheetText";
  }
}
