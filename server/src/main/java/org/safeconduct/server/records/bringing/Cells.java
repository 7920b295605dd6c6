package org.safeconduct.server.records.bringing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.Locality;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.Point;
import org.safeconduct.server.kernel.Precision;
import org.safeconduct.server.records.Arriving.LinkTo;
import org.safeconduct.server.records.Field;
import org.safeconduct.server.records.FieldKeys;
import org.safeconduct.server.records.FieldValue;
import org.safeconduct.server.records.Labels;
import org.safeconduct.server.records.Misfit;
import org.safeconduct.server.records.Value;

/// Reads a cell as what its field takes. Where a field takes many, `;` stands between them. A
/// choice is known by its code or by what it is called in any language; an unknown one is made.
final class Cells {
  private static final Set<String> YES =
      Set.of("yes", "true", "1", "y", "sí", "si", "oui", "да", "так");
  private static final Set<String> NO = Set.of("no", "false", "0", "n", "non", "нет", "ні");
  private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s*");

  private final @Nullable Language language;
  private final List<FieldValue> values = new ArrayList<>();
  private final List<LinkTo> links = new ArrayList<>();
  private Field field;

  Cells(Field field, @Nullable Language language) {
    this.field = field;
    this.language = language;
  }

  /// The field, with the choices that were met.
  Field field() {
    return field;
  }

  List<FieldValue> values() {
    return values;
  }

  List<LinkTo> links() {
    return links;
  }

  /// @return why it does not fit, if it does not
  Optional<Misfit.Why> read(String cell) {
    try {
      switch (field.kind()) {
        case TEXT -> add(new Value.Words(language, List.of(cell.replace('\n', ' '))));
        case LONG_TEXT -> add(new Value.Words(language, Paragraphs.of(cell)));
        case NUMBER -> add(new Value.Amount(cell.replace(" ", "")));
        case DATE -> many(cell).forEach(d -> add(new Value.When(PartialDate.parse(d))));
        case YES_NO -> {
          return yesOrNo(cell.toLowerCase(Locale.ROOT));
        }
        case CHOICE -> chosen(cell);
        case CHOICES -> many(cell).forEach(this::chosen);
        case LINK -> many(cell).forEach(key -> links.add(new LinkTo(field.key(), key)));
        case PLACE -> many(cell).forEach(place -> add(new Value.Where(place(place))));
        case FILE -> {
          return Optional.of(Misfit.Why.NOT_OF_THIS_KIND);
        }
      }
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(why());
    }
  }

  private Misfit.Why why() {
    return switch (field.kind()) {
      case NUMBER -> Misfit.Why.NOT_A_NUMBER;
      case DATE -> Misfit.Why.NOT_A_DATE;
      case PLACE -> Misfit.Why.NOT_A_PLACE;
      case TEXT, LONG_TEXT, YES_NO, CHOICE, CHOICES, LINK, FILE -> Misfit.Why.NOT_OF_THIS_KIND;
    };
  }

  private void add(Value value) {
    values.add(new FieldValue(field.key(), value));
  }

  private static Stream<String> many(String cell) {
    return BETWEEN.splitAsStream(cell).filter(part -> !part.isBlank()).distinct();
  }

  private Optional<Misfit.Why> yesOrNo(String cell) {
    if (!YES.contains(cell) && !NO.contains(cell)) return Optional.of(Misfit.Why.NOT_YES_OR_NO);
    add(new Value.Answer(YES.contains(cell)));
    return Optional.empty();
  }

  private void chosen(String cell) {
    Optional<Field.Option> known =
        field.choices().stream()
            .filter(o -> o.code().equals(cell) || o.label().texts().contains(cell))
            .findFirst();
    if (known.isEmpty()) {
      Language spoken = field.label().said().getFirst().language();
      String code = FieldKeys.of(cell, c -> field.option(c).isPresent());
      Field.Option made = Field.Option.of(code, Labels.of(spoken, cell));
      field = field.choosingFrom(Stream.concat(field.choices().stream(), Stream.of(made)).toList());
      known = Optional.of(made);
    }
    add(new Value.Chosen(known.get().code()));
  }

  private static Locality place(String text) {
    try {
      return new Locality(null, "", "", "", Point.parse(text, Precision.SITE));
    } catch (IllegalArgumentException e) {
      return new Locality(null, "", "", text, null);
    }
  }
}
