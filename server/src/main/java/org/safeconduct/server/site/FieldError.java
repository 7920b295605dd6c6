package org.safeconduct.server.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.kernel.Refusal;

/// What is wrong with a form, said on top and at the field. An empty field name: the form as a
/// whole.
public record FieldError(String field, String key, List<Object> arguments) {
  public FieldError {
    arguments = List.copyOf(arguments);
  }

  public static FieldError at(String field, String key, Object... arguments) {
    return new FieldError(field, key, List.of(arguments));
  }

  public static FieldError of(Refusal refusal) {
    return new FieldError("", refusal.key(), refusal.arguments());
  }

  /// Whether something is wrong with this field.
  public static boolean concerns(List<FieldError> errors, String name) {
    return errors.stream().anyMatch(e -> e.field().equals(name));
  }

  /// The ids of what describes a field to a screen reader, or null for nothing.
  public static @Nullable String describedBy(String name, String hint, boolean wrong) {
    if (hint.isEmpty()) return wrong ? name + "-wrong" : null;
    return wrong ? name + "-hint " + name + "-wrong" : name + "-hint";
  }

  /// The sentence in the reader's language.
  public String text(Here here) {
    return here.text(key, arguments.toArray());
  }
}
