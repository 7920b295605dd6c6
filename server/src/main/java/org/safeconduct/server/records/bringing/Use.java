package org.safeconduct.server.records.bringing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.records.FieldKind;

/// What a column of a table becomes. As text: empty, `key`, `title/es`, `field/court`,
/// `field/grounds/es`, `new/text`.
public sealed interface Use {
  record LeftOut() implements Use {
    @Override
    public String toString() {
      return "";
    }
  }

  /// Names the row: the same key is the same entry, for ever.
  record Key() implements Use {
    @Override
    public String toString() {
      return "key";
    }
  }

  record Title(Language language) implements Use {
    @Override
    public String toString() {
      return "title/" + language;
    }
  }

  /// @param language of a text
  record Into(String field, @Nullable Language language) implements Use {
    @Override
    public String toString() {
      return "field/" + field + (language == null ? "" : "/" + language);
    }
  }

  /// A field that is made for it, called like the column.
  record Fresh(FieldKind kind) implements Use {
    @Override
    public String toString() {
      return "new/" + kind.word();
    }
  }

  /// What is none of these leaves the column out.
  static Use parse(String text) {
    String[] parts = text.split("/", 3);
    return switch (parts[0]) {
      case "key" -> new Key();
      case "title" -> language(parts, 1).<Use>map(Title::new).orElseGet(LeftOut::new);
      case "field" ->
          parts.length < 2 ? new LeftOut() : new Into(parts[1], language(parts, 2).orElse(null));
      case "new" ->
          Optional.of(parts)
              .filter(p -> p.length == 2)
              .flatMap(p -> Term.find(FieldKind.class, p[1]))
              .<Use>map(Fresh::new)
              .orElseGet(LeftOut::new);
      default -> new LeftOut();
    };
  }

  private static Optional<Language> language(String[] parts, int at) {
    if (parts.length <= at) return Optional.empty();
    try {
      return Optional.of(new Language(parts[at]));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
