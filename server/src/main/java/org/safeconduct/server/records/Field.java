package org.safeconduct.server.records;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A field as it was defined.
///
/// @param key under which its values are kept; never changes
/// @param needed whether a new entry must have it
/// @param hint what to bear in mind
/// @param choices the thesaurus of a [FieldKind#CHOICE] or [FieldKind#CHOICES]
/// @param target key of the kind that a [FieldKind#LINK] leads to; absent: any
public record Field(
    String key,
    FieldKind kind,
    boolean needed,
    Labels label,
    Labels hint,
    List<Option> choices,
    @Nullable String target) {
  private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]{0,99}");

  /// One thing to choose: its code is kept, its label is shown.
  ///
  /// @param under the code of the broader one, if it stands below another
  /// @param retired still readable, no longer offered
  public record Option(String code, Labels label, @Nullable String under, boolean retired) {
    public Option {
      if (code.isBlank() || code.length() > 200) throw new IllegalArgumentException("a code");
    }

    public static Option of(String code, Labels label) {
      return new Option(code, label, null, false);
    }

    Option called(Labels other) {
      return new Option(code, other, under, retired);
    }

    Option offered(boolean offered) {
      return new Option(code, label, under, !offered);
    }
  }

  public Field {
    demandKey(key);
    choices = List.copyOf(choices);
    if (!kind.isChosen() && !choices.isEmpty()) {
      throw new IllegalArgumentException("choices of a field that offers none");
    }
    if (!choices.stream().map(Option::code).allMatch(new HashSet<String>()::add)) {
      throw new IllegalArgumentException("a code twice in field " + key);
    }
  }

  public static Field of(String key, FieldKind kind, Labels label) {
    return new Field(key, kind, false, label, Labels.NONE, List.of(), null);
  }

  public Field choosingFrom(List<Option> offered) {
    return new Field(key, kind, needed, label, hint, offered, target);
  }

  public Field leadingTo(String kindKey) {
    return new Field(key, kind, needed, label, hint, choices, kindKey);
  }

  public Field hinting(Labels remark) {
    return new Field(key, kind, needed, label, remark, choices, target);
  }

  public Field mustBeThere() {
    return new Field(key, kind, true, label, hint, choices, target);
  }

  Field called(Labels name, Labels remark) {
    return new Field(key, kind, needed, name, remark, choices, target);
  }

  public Optional<Option> option(String code) {
    return choices.stream().filter(o -> o.code().equals(code)).findFirst();
  }

  /// Letters, digits and `_ . -`, at most a hundred, the first a letter or digit.
  static void demandKey(String key) {
    if (!KEY.matcher(key).matches()) throw new IllegalArgumentException("not a key");
  }

  @Override
  public String toString() {
    return "Field[" + key + ", " + kind + "]";
  }
}
