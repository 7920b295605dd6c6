package org.safeconduct.server.records.bringing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.safeconduct.estimate.table.Column;
import org.safeconduct.estimate.table.Table;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.records.Field;
import org.safeconduct.server.records.FieldKind;
import org.safeconduct.server.records.RecordKind;

/// What the columns of a table seem to be, by their names and their values. A member confirms it or
/// says better.
public final class Guessed {
  private static final Pattern KEY =
      Pattern.compile("(.*[ _-])?(id|key|no|nr|number|code|uuid|_id)");
  private static final Pattern TITLE =
      Pattern.compile("title|name|label|título|titre|название|назва|العنوان|titulo|nombre|nom");
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");
  private static final Pattern YES_NO = Pattern.compile("(?i)yes|no|true|false|y|n|sí|si|oui|non");
  private static final int MOST_CHOICES = 30;
  private static final int LONG = 200;
  private static final int LOOKED_AT = 2_000;

  private Guessed() {}

  public static List<Use> of(Table table, RecordKind kind) {
    Language first = kind.languages().getFirst();
    List<Use> uses = new ArrayList<>();
    boolean keyed = false;
    boolean titled = false;
    for (String name : table.names()) {
      Column column = table.column(name);
      Optional<Field> known = known(kind, name);
      Use use;
      if (!keyed && isKey(column)) use = new Use.Key();
      else if (known.isPresent()) use = into(known.get(), first);
      else if (!titled && TITLE.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
        use = new Use.Title(first);
      } else use = new Use.Fresh(kind(column));
      keyed |= use instanceof Use.Key;
      titled |= use instanceof Use.Title;
      uses.add(use);
    }
    return uses;
  }

  private static Use into(Field field, Language language) {
    return new Use.Into(field.key(), field.kind().isWritten() ? language : null);
  }

  private static Optional<Field> known(RecordKind kind, String name) {
    return kind.fields().stream()
        .filter(f -> f.key().equalsIgnoreCase(name) || f.label().texts().contains(name))
        .findFirst();
  }

  private static boolean isKey(Column column) {
    return KEY.matcher(column.name().toLowerCase(Locale.ROOT)).matches()
        && column.distinct() == column.rows();
  }

  private static FieldKind kind(Column column) {
    if (column.distinct() == 0) return FieldKind.TEXT;
    if (all(column, v -> YES_NO.matcher(v).matches())) return FieldKind.YES_NO;
    boolean years = all(column, v -> v.length() == 4);
    if (all(column, v -> DATE.matcher(v).matches()) && !years) return FieldKind.DATE;
    if (all(column, v -> NUMBER.matcher(v).matches())) return FieldKind.NUMBER;
    if (!all(column, v -> v.length() <= LONG)) return FieldKind.LONG_TEXT;
    boolean few = column.distinct() <= MOST_CHOICES && column.distinct() * 3 <= column.rows();
    return few ? FieldKind.CHOICE : FieldKind.TEXT;
  }

  private static boolean all(Column column, Predicate<String> is) {
    return IntStream.range(0, Math.min(column.distinct(), LOOKED_AT))
        .mapToObj(column::value)
        .allMatch(is);
  }
}
