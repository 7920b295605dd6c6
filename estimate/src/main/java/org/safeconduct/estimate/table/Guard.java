package org.safeconduct.estimate.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// Characters of a CSV file, refused where they are no text: bytes that are not UTF-8, a NUL, a row
/// that does not end. Counts lines, so that the refusal can say where.
final class Guard extends Reader {
  /// A row longer than this many characters is a missing quote or no table.
  static final int LONGEST_ROW = 1 << 20;

  private final String file;
  private final Reader characters;
  private long line = 1;
  private long rowLine = 1;
  private long sinceRow;
  private boolean begun;
  private boolean afterReturn;

  Guard(String file, InputStream bytes) {
    this.file = file;
    this.characters = new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder());
  }

  /// The parser has taken a whole row: the next may be as long again.
  void rowEnded(long line) {
    rowLine = line;
    sinceRow = 0;
  }

  @Override
  public int read(char[] into, int from, int length) throws IOException {
    int count;
    try {
      count = characters.read(into, from, length);
    } catch (CharacterCodingException _) {
      throw TableWrong.line(
          file, line, "is not UTF-8 here or soon after. Save the file as “CSV UTF-8”.");
    }
    int kept = 0;
    for (int i = 0; i < count; i++) {
      char c = into[from + i];
      boolean mark = !begun && c == '\uFEFF';
      begun = true;
      if (!mark) into[from + kept++] = looked(c);
    }
    // Nothing but a byte order mark was read: what follows it, or the end.
    return count > 0 && kept == 0 ? read(into, from, length) : count < 0 ? count : kept;
  }

  private char looked(char c) {
    if (c == 0) {
      throw TableWrong.line(
          file, line, "holds a NUL byte: this is no CSV text. Save it as “CSV UTF-8”.");
    }
    if (++sinceRow > LONGEST_ROW) {
      throw TableWrong.line(
          file, rowLine, "a row here is longer than " + LONGEST_ROW + " characters. " + QUOTE);
    }
    if (c == '\r' || (c == '\n' && !afterReturn)) line++;
    afterReturn = c == '\r';
    return c;
  }

  private static final String QUOTE = "Is a closing quote (\") missing?";

  @Override
  public void close() throws IOException {
    characters.close();
  }
}
