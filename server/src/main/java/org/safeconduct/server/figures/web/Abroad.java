package org.safeconduct.server.figures.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.safeconduct.estimate.context.AsylumDecisions;
import org.safeconduct.estimate.context.AsylumDecisions.Unit;
import org.safeconduct.estimate.context.Caveat;
import org.safeconduct.estimate.context.Decisions;
import org.safeconduct.estimate.context.VisaRefusals;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.site.Here;

/// Public figures beside our own doors, with what must be said of them: how asylum was decided on
/// people of a country, and how often it was refused a visitor's visa. Persons and cases apart.
///
/// @param country by name
/// @param asylum the newest year first
/// @param visas the newest year first
public record Abroad(
    String country,
    List<Asylum> asylum,
    List<Visa> visas,
    List<String> ofAsylum,
    List<String> ofVisas) {
  private static final Country RUSSIA = new Country("RU");
  private static final String RUSSIA_AT_UNHCR = "RUS";
  private static final String RUSSIA_AT_STATE = "Russia";
  private static final AsylumDecisions ASYLUM = AsylumDecisions.bundled();
  private static final VisaRefusals VISAS = VisaRefusals.bundled();

  public Abroad {
    asylum = List.copyOf(asylum);
    visas = List.copyOf(visas);
    ofAsylum = List.copyOf(ofAsylum);
    ofVisas = List.copyOf(ofVisas);
  }

  /// @param unit `persons` or `cases`
  public record Asylum(int year, String unit, Decisions decisions) {}

  /// @param refused of a hundred
  public record Visa(int year, String refused) {}

  static Abroad of(Here here) {
    return new Abroad(
        RUSSIA.name(here.words().locale()),
        asylum(here),
        visas(here),
        sentences(here, Caveat.ASYLUM),
        sentences(here, Caveat.VISAS));
  }

  private static List<Asylum> asylum(Here here) {
    List<Asylum> lines = new ArrayList<>();
    for (int year : ASYLUM.years(RUSSIA_AT_UNHCR).reversed()) {
      // An EnumMap: persons come first.
      ASYLUM
          .of(RUSSIA_AT_UNHCR, year)
          .forEach((unit, made) -> lines.add(new Asylum(year, said(here, unit), made)));
    }
    return lines;
  }

  private static String said(Here here, Unit unit) {
    return here.t("figures.abroad." + unit.name().toLowerCase(Locale.ROOT));
  }

  private static List<Visa> visas(Here here) {
    return VISAS.of(RUSSIA_AT_STATE).entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.reverseOrder()))
        .map(year -> new Visa(year.getKey(), here.t("figures.abroad.percent", year.getValue())))
        .toList();
  }

  private static List<String> sentences(Here here, List<Caveat> caveats) {
    return caveats.stream()
        .map(caveat -> caveat.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .map(name -> here.t("figures.caveat." + name))
        .toList();
  }
}
