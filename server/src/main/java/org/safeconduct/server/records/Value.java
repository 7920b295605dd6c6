package org.safeconduct.server.records;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.Locality;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.SubjectId;

/// What stands in a field, once. Where a field holds several, each is a value of its own.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Value.Words.class, name = "words"),
  @JsonSubTypes.Type(value = Value.Amount.class, name = "amount"),
  @JsonSubTypes.Type(value = Value.When.class, name = "when"),
  @JsonSubTypes.Type(value = Value.Answer.class, name = "answer"),
  @JsonSubTypes.Type(value = Value.Chosen.class, name = "chosen"),
  @JsonSubTypes.Type(value = Value.Linked.class, name = "linked"),
  @JsonSubTypes.Type(value = Value.Where.class, name = "where"),
  @JsonSubTypes.Type(value = Value.Attached.class, name = "attached")
})
public sealed interface Value {
  /// Whether a field of this kind takes it.
  boolean fits(FieldKind kind);

  /// @param language in which it is written; absent where nobody said
  /// @param paragraphs one in a field of one line
  record Words(@Nullable Language language, List<String> paragraphs) implements Value {
    public Words {
      paragraphs = List.copyOf(paragraphs);
    }

    @Override
    public boolean fits(FieldKind kind) {
      return kind == FieldKind.LONG_TEXT || (kind == FieldKind.TEXT && paragraphs.size() == 1);
    }

    @Override
    public String toString() {
      return "Words";
    }
  }

  /// @param decimal digits, a minus before them and a point between them if need be
  record Amount(String decimal) implements Value {
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");

    public Amount {
      if (!DECIMAL.matcher(decimal).matches()) throw new IllegalArgumentException("a number");
    }

    @Override
    public boolean fits(FieldKind kind) {
      return kind == FieldKind.NUMBER;
    }
  }

  record When(PartialDate date) implements Value {
    @Override
    public boolean fits(FieldKind kind) {
      return kind == FieldKind.DATE;
    }
  }

  record Answer(boolean yes) implements Value {
    @Override
    public boolean fits(FieldKind kind) {
      return kind == FieldKind.YES_NO;
    }
  }

  /// @param code of one of the field's options
  record Chosen(String code) implements Value {
    @Override
    public boolean fits(FieldKind kind) {
      return kind.isChosen();
    }
  }

  /// @param to another entry
  record Linked(SubjectId to) implements Value {
    @Override
    public boolean fits(FieldKind kind) {
      return kind == FieldKind.LINK;
    }
  }

  record Where(Locality place) implements Value {
    @Override
    public boolean fits(FieldKind kind) {
      return kind == FieldKind.PLACE;
    }
  }

  /// @param exhibit of the same inquiry
  record Attached(SubjectId exhibit) implements Value {
    @Override
    public boolean fits(FieldKind kind) {
      return kind == FieldKind.FILE;
    }
  }
}
