package org.safeconduct.server.files.child;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.files.Named;
import org.safeconduct.server.files.PageTaker;
import org.safeconduct.server.files.Parsed;
import org.safeconduct.server.files.SheetTaker;
import org.safeconduct.server.files.Why;
import org.safeconduct.server.kernel.Term;

/// Reads a child's answer (`docs/spec/parsed.md`). A child that was taken over may say anything:
/// what is not exactly in the form, or more than it holds, is refused whole.
public final class Heard {
  private static final byte[] HEAD = "safeconduct/parsed/v1\n".getBytes(US_ASCII);
  private static final int MOST_FRAME = 64 * 1024;
  private static final int MOST_NAMED = 200;
  private static final int MOST_TEXT = 1_000_000;
  private static final int MOST_PAGES = 12;
  private static final int MOST_SHEETS = 200;
  private static final int MOST_ROWS = 1_000_000;
  private static final int MOST_COLUMNS = 1_000;
  private static final int MOST_CELL = 40_000;
  private static final int MOST_CELLS = 256_000_000;
  private static final int MOST_SIDE = 20_000;
  private static final long MOST_PIXELS = 40_000_000;
  private static final Pattern KIND =
      Pattern.compile("[a-z0-9][a-z0-9.+_-]{0,60}/[a-z0-9][a-z0-9.+_-]{0,99}");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  /// What a child may say by itself; the others are found from outside.
  private static final Set<Why> SAID =
      EnumSet.of(
          Why.ENCRYPTED,
          Why.BROKEN,
          Why.UNKNOWN_KIND,
          Why.BOMB,
          Why.TOO_MANY_PIXELS,
          Why.MORE_TEXT,
          Why.MORE_PAGES);

  private final DataInputStream in;
  private final PageTaker taker;
  private final SheetTaker sheetTaker;
  private final List<String> row = new ArrayList<>();
  private final List<Named> metadata = new ArrayList<>();
  private final List<Named> places = new ArrayList<>();
  private final List<Named> marks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Set<Why> but = EnumSet.noneOf(Why.class);
  private @Nullable String kind;
  private @Nullable String language;
  private int pages;
  private int sheets;
  private int rows;
  private long cells;

  private Heard(InputStream in, PageTaker taker, SheetTaker sheetTaker) {
    this.sheetTaker = sheetTaker;
    this.in = new DataInputStream(new BufferedInputStream(in, 1 << 16));
    this.taker = taker;
  }

  /// It is not in the form. Says where, never what.
  public static final class NotInForm extends IOException {
    private static final long serialVersionUID = 1L;

    public NotInForm(String where) {
      super(where);
    }
  }

  /// @throws NotInForm also where the answer ends early
  static Parsed read(InputStream in, PageTaker taker, SheetTaker sheets) throws NotInForm {
    try {
      return new Heard(in, taker, sheets).all();
    } catch (NotInForm e) {
      throw e;
    } catch (IOException e) {
      throw new NotInForm("the answer breaks off");
    }
  }

  private Parsed all() throws IOException {
    if (!Arrays.equals(in.readNBytes(HEAD.length), HEAD)) throw new NotInForm("head");
    for (char tag = (char) in.readByte(); tag != 'e'; tag = (char) in.readByte()) {
      int length = in.readInt();
      if (kind == null && tag != 'k') throw new NotInForm("the kind comes first");
      if (tag == 'p') page(length);
      else frame(tag, bytes(length));
    }
    if (in.readInt() != 0 || in.read() >= 0) throw new NotInForm("more after the end");
    if (kind == null) throw new NotInForm("no kind");
    return new Parsed(
        kind, metadata, places, marks, Optional.ofNullable(language), text.toString(), but);
  }

  private void frame(char tag, String said) throws NotInForm {
    switch (tag) {
      case 'k' -> kind = once(kind, said, KIND);
      case 'l' -> language = once(language, said, LANGUAGE);
      case 'm' -> metadata.add(named(said));
      case 'w' -> places.add(named(said));
      case 'v' -> marks.add(named(said));
      case 't' -> text(said);
      case 's' -> sheet(said);
      case 'c' -> cell(said);
      case 'd' -> longer(said);
      case 'r' -> row(said);
      case 'x' ->
          but.add(
              Term.find(Why.class, said)
                  .filter(SAID::contains)
                  .orElseThrow(() -> new NotInForm("reason")));
      default -> throw new NotInForm("tag");
    }
  }

  private static String once(@Nullable String before, String said, Pattern form) throws NotInForm {
    if (before != null || !form.matcher(said).matches()) throw new NotInForm("kind or language");
    return said;
  }

  private Named named(String said) throws NotInForm {
    int zero = said.indexOf('\0');
    if (zero < 1) throw new NotInForm("a name");
    if (metadata.size() + places.size() + marks.size() >= MOST_NAMED) {
      throw new NotInForm("more names than there may be");
    }
    Named named = new Named(said.substring(0, zero), said.substring(zero + 1));
    boolean line = (named.name() + named.value()).chars().noneMatch(Character::isISOControl);
    if (!line) throw new NotInForm("control characters in a line");
    return named;
  }

  private void text(String said) throws NotInForm {
    if (text.length() + said.length() > MOST_TEXT) throw new NotInForm("text");
    text.append(clean(said));
  }

  private static String clean(String said) throws NotInForm {
    boolean clean =
        said.chars().allMatch(c -> c == '\n' || c == '\t' || !Character.isISOControl(c));
    if (!clean) throw new NotInForm("text");
    return said;
  }

  private void sheet(String name) throws NotInForm {
    if (++sheets > MOST_SHEETS || !row.isEmpty()) throw new NotInForm("a sheet");
    sheetTaker.sheet(clean(name));
  }

  private void cell(String said) throws NotInForm {
    cells += said.length();
    if (row.size() >= MOST_COLUMNS || cells > MOST_CELLS) throw new NotInForm("a cell");
    row.add(clean(said));
  }

  /// The last cell goes on.
  private void longer(String said) throws NotInForm {
    cells += said.length();
    if (row.isEmpty() || row.getLast().length() + said.length() > MOST_CELL || cells > MOST_CELLS) {
      throw new NotInForm("a cell");
    }
    row.set(row.size() - 1, row.getLast() + clean(said));
  }

  private void row(String said) throws NotInForm {
    if (!said.isEmpty() || ++rows > MOST_ROWS) throw new NotInForm("a row");
    sheetTaker.row(List.copyOf(row));
    row.clear();
  }

  /// Pixels go straight on, row by row, into a PNG of our own.
  private void page(int length) throws IOException {
    int width = in.readUnsignedShort();
    int height = in.readUnsignedShort();
    boolean fits =
        width >= 1
            && height >= 1
            && width <= MOST_SIDE
            && height <= MOST_SIDE
            && (long) width * height <= MOST_PIXELS
            && length == 4L + 3L * width * height;
    if (!fits || ++pages > MOST_PAGES) throw new NotInForm("a page");
    try {
      taker.page(width, height, out -> Png.write(width, height, this::pixels, out));
    } catch (NotInForm e) {
      throw e;
    } catch (IOException e) {
      // Our own disk, not what the child said.
      throw new UncheckedIOException(e);
    }
  }

  private void pixels(byte[] rgb) throws NotInForm {
    try {
      in.readFully(rgb);
    } catch (IOException e) {
      throw new NotInForm("the answer breaks off within a page");
    }
  }

  private String bytes(int length) throws IOException {
    if (length < 0 || length > MOST_FRAME) throw new NotInForm("a frame's length");
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new NotInForm("not UTF-8");
    }
  }
}
