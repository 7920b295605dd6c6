package org.safeconduct.estimate.context;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.safeconduct.estimate.table.Column;
import org.safeconduct.estimate.table.Table;

/// Decisions on asylum as UNHCR publishes them: a row for each year, origin, unit and whatever else
/// parts them (`year`, `coo_iso`, `dec_pc`, `dec_recognized`, `dec_other`, `dec_rejected`,
/// `dec_closed`, `dec_total`; other columns are passed by).
public final class AsylumDecisions {
  /// What a count counts.
  public enum Unit {
    PERSONS,
    CASES
  }

  private record Place(String origin, int year, Unit unit) {}

  private final Map<Place, Decisions> sums = new HashMap<>();

  private AsylumDecisions() {}

  /// On people of the Russian Federation, 2000 to 2021.
  public static AsylumDecisions bundled() {
    return of(Bundled.table("asylum-decisions.csv"));
  }

  /// @throws org.safeconduct.estimate.table.TableWrong if a column or a count is missing, or a unit
  ///   is neither `P` nor `C`
  public static AsylumDecisions of(Table table) {
    AsylumDecisions decisions = new AsylumDecisions();
    Column unit = table.column("dec_pc");
    Column origin = table.column("coo_iso");
    for (int row = 0; row < table.rows(); row++) {
      int year = Math.toIntExact(table.column("year").count(row));
      Place place = new Place(origin.text(row), year, unit(unit, row));
      decisions.sums.merge(place, decisions(table, row), Decisions::plus);
    }
    return decisions;
  }

  private static Unit unit(Column column, int row) {
    return switch (column.text(row)) {
      case "P" -> Unit.PERSONS;
      case "C" -> Unit.CASES;
      default -> throw column.wrong(row, "is neither P (persons) nor C (cases).");
    };
  }

  private static Decisions decisions(Table table, int row) {
    return new Decisions(
        table.column("dec_recognized").count(row),
        table.column("dec_other").count(row),
        table.column("dec_rejected").count(row),
        table.column("dec_closed").count(row),
        table.column("dec_total").count(row));
  }

  /// What was decided on people of an origin in a year, persons and cases apart; empty if nothing
  /// was reported. This is what is shown.
  ///
  /// @param origin as three letters, `RUS`
  public Map<Unit, Decisions> of(String origin, int year) {
    Map<Unit, Decisions> apart = new EnumMap<>(Unit.class);
    for (Unit unit : Unit.values()) {
      Decisions sum = sums.get(new Place(origin, year, unit));
      if (sum != null) apart.put(unit, sum);
    }
    return Collections.unmodifiableMap(apart);
  }

  /// The sum over all rows whatever they count, as UNHCR's own totals are made: a number of
  /// decisions to check a table by, and of neither persons nor cases. Not to be shown as people.
  public Decisions reported(String origin, int year) {
    return of(origin, year).values().stream().reduce(Decisions.NONE, Decisions::plus);
  }

  public SortedSet<Integer> years(String origin) {
    SortedSet<Integer> years = new TreeSet<>();
    for (Place place : sums.keySet()) if (place.origin().equals(origin)) years.add(place.year());
    return years;
  }
}
