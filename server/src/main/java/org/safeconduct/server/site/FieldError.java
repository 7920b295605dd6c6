package org.safeconduct.server.site;

import java.util.List;
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
}
