package org.safeconduct.estimate.context;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safeconduct.estimate.table.Column;
import org.safeconduct.estimate.table.Table;

/// How many of a hundred applications for a visitor's visa of the United States were refused, by
/// nationality and fiscal year: a column `country`, and one for each year.
public final class VisaRefusals {
  private final Map<String, SortedMap<Integer, Double>> percent;

  private VisaRefusals(Map<String, SortedMap<Integer, Double>> percent) {
    this.percent = percent;
  }

  /// All nationalities, 2006 to 2016.
  public static VisaRefusals bundled() {
    return of(Bundled.table("visa-refusals.csv"));
  }

  /// Empty cells are years without a figure.
  ///
  /// @throws org.safeconduct.estimate.table.TableWrong if a cell is no percentage, or a country is
  ///   missing
  public static VisaRefusals of(Table table) {
    Column country = table.column("country");
    Map<String, SortedMap<Integer, Double>> percent = new HashMap<>();
    for (int row = 0; row < table.rows(); row++) {
      SortedMap<Integer, Double> years = new TreeMap<>();
      for (String name : table.names()) {
        Column year = table.column(name);
        if (!name.matches("\\d{4}") || year.isMissing(row)) continue;
        years.put(Integer.valueOf(name), share(year, row));
      }
      percent.put(country.text(row), Collections.unmodifiableSortedMap(years));
    }
    return new VisaRefusals(percent);
  }

  private static double share(Column year, int row) {
    double share = year.number(row);
    if (share < -100 || share > 100) throw year.wrong(row, "is no percentage.");
    return share;
  }

  /// In percent, by fiscal year; below 0 where more refusals of earlier years were overcome than
  /// made. Empty if the nationality is not in the table.
  ///
  /// @param country as the Department of State writes it
  public SortedMap<Integer, Double> of(String country) {
    return percent.getOrDefault(country, Collections.emptySortedMap());
  }
}
