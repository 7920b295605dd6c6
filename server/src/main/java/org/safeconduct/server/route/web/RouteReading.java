package org.safeconduct.server.route.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.route.Fixes;
import org.safeconduct.server.route.Paper;
import org.safeconduct.server.route.Precondition;
import org.safeconduct.server.route.RouteCard;
import org.safeconduct.server.route.Shows;
import org.safeconduct.server.site.Typed;

/// Reads a typed route. What is wrong with it is in `typed`.
record RouteReading(Typed typed, RouteForm form) {
  private static final int MOST_MONTHS = 120;
  private static final int MOST_YEARS = 99;

  /// Only where nothing is wrong does it mean anything.
  RouteCard card() {
    String name = typed.needed("name", form.name());
    return new RouteCard(
        typed.country("country", form.country()),
        name.isEmpty() ? "-" : name,
        form.basis().strip(),
        form.referral().strip(),
        preconditions(),
        lines(form.documents()),
        form.time().strip(),
        form.remedies().strip(),
        form.contact().strip(),
        typed.terms(Shows.class, form.shows()),
        typed.terms(Fixes.class, form.fixes()),
        Paragraphs.of(form.words()),
        lines(form.sources()));
  }

  private List<Precondition> preconditions() {
    List<Precondition> asked = new ArrayList<>();
    typed.terms(Plain.class, form.asks()).forEach(plain -> asked.add(plain.precondition()));
    List<String> bodies = lines(form.bodies());
    if (!bodies.isEmpty()) asked.add(new Precondition.ReferredBy(bodies));
    number("months", form.months(), MOST_MONTHS)
        .ifPresent(months -> asked.add(new Precondition.PassportValid(months)));
    number("years", form.years(), MOST_YEARS)
        .ifPresent(years -> asked.add(new Precondition.AtLeast(years)));
    List<Country> nationalities = nationalities();
    if (!nationalities.isEmpty()) asked.add(new Precondition.NationalOf(nationalities));
    typed
        .terms(Paper.class, form.papers())
        .forEach(paper -> asked.add(new Precondition.Has(paper)));
    return asked;
  }

  private List<Country> nationalities() {
    List<Country> countries = new ArrayList<>();
    for (String code : form.countries().toUpperCase(Locale.ROOT).split("[^A-Z]+", -1)) {
      if (code.isEmpty()) continue;
      try {
        countries.add(new Country(code));
      } catch (IllegalArgumentException e) {
        typed.wrong("countries", "route.typed.country-code", code);
      }
    }
    return countries;
  }

  /// A whole number from 1 on; empty where none was typed.
  private OptionalInt number(String field, String text, int most) {
    if (text.isBlank()) return OptionalInt.empty();
    OptionalInt number = Numbers.of(text);
    if (number.isPresent() && number.getAsInt() >= 1 && number.getAsInt() <= most) return number;
    typed.wrong(field, "route.typed.number");
    return OptionalInt.empty();
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  @Override
  public String toString() {
    return "RouteReading";
  }
}
