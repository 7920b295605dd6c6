package org.safeconduct.estimate.table;

/// A table that cannot be used: where, what, and what to do. Names files and columns, never a cell.
public final class TableWrong extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean read;

  private TableWrong(String sentence, boolean read) {
    super(sentence, null, false, false);
    this.read = read;
  }

  /// There is no table to look at.
  ///
  /// @param what one sentence, with its remedy
  static TableWrong unread(String file, String what) {
    return new TableWrong(file + ": " + what, false);
  }

  /// @param what one sentence, with its remedy
  public static TableWrong file(String file, String what) {
    return new TableWrong(file + ": " + what, true);
  }

  /// @param line of the file, from 1; a cell that spans lines counts by its first
  public static TableWrong line(String file, long line, String what) {
    return new TableWrong(file + ", line " + line + ": " + what, true);
  }

  public static TableWrong cell(String file, long line, String column, String what) {
    return new TableWrong(file + ", line " + line + ", column " + column + ": " + what, true);
  }

  /// Whether the file was read, and what is in it is wrong; else it is not there or cannot be read.
  public boolean wasRead() {
    return read;
  }
}
