package org.safeconduct.estimate.table;

import java.util.Optional;
import java.util.regex.Pattern;

/// One column: for each row a code, for each code a value. Codes count from 0 in the order in which
/// the values first appear; a missing cell has [#MISSING].
public final class Column {
  public static final int MISSING = -1;

  /// Plain decimal notation; not the hexadecimal, `NaN` and `1d` that Java would also take.
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d{1,3})?");

  private static final Pattern WHOLE = Pattern.compile("\\d{1,18}");

  private final String file;
  private final String name;
  private final int[] lines;
  private final int[] codes;
  private final String[] values;

  Column(String file, String name, int[] lines, int[] codes, String[] values) {
    this.file = file;
    this.name = name;
    this.lines = lines;
    this.codes = codes;
    this.values = values;
  }

  /// The same column, its rows on other lines.
  Column on(int[] own) {
    return new Column(file, name, own, codes, values);
  }

  public String name() {
    return name;
  }

  public int rows() {
    return codes.length;
  }

  /// How many different values there are, missing not counted.
  public int distinct() {
    return values.length;
  }

  /// The code of a row's value, or [#MISSING].
  public int code(int row) {
    return codes[row];
  }

  /// The value of a code.
  public String value(int code) {
    return values[code];
  }

  public boolean isMissing(int row) {
    return codes[row] == MISSING;
  }

  public Optional<String> at(int row) {
    return isMissing(row) ? Optional.empty() : Optional.of(values[codes[row]]);
  }

  /// @throws TableWrong if the cell is missing
  public String text(int row) {
    return at(row).orElseThrow(() -> wrong(row, "is empty. Fill it in, or leave out the row."));
  }

  /// @throws TableWrong if the cell is missing or no decimal number
  public double number(int row) {
    String text = text(row);
    if (!NUMBER.matcher(text).matches()) {
      throw wrong(row, "is no number. Write digits, and a point before decimals.");
    }
    return Double.parseDouble(text);
  }

  /// @throws TableWrong if the cell is missing or no whole number from 0 on
  public long count(int row) {
    String text = text(row);
    if (!WHOLE.matcher(text).matches()) {
      throw wrong(row, "is no whole number. Write digits only: 0, 1, 2 and so on.");
    }
    return Long.parseLong(text);
  }

  /// What is wrong with one cell of this column.
  public TableWrong wrong(int row, String what) {
    return TableWrong.cell(file, lines[row], name, what);
  }

  @Override
  public String toString() {
    return "Column[" + name + "]";
  }
}
