package org.safeconduct.server.shelter.web;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.safeconduct.server.journal.Seen;

/// What stands in a form's fields before anybody types, and what was typed when it comes back.
///
/// @param values by the names of the fields
public record Fields(Map<String, String> values, List<String> kept) {
  public Fields {
    values = Map.copyOf(values);
    kept = List.copyOf(kept);
  }

  static Fields of(String id, Seen seen) {
    return new Fields(Map.of("id", id, "seen", seen.toString()), List.of());
  }

  static Fields typed(Form form) {
    Map<String, String> values = new HashMap<>();
    for (RecordComponent component : Form.class.getRecordComponents()) {
      if (component.getType() != String.class) continue;
      try {
        Object value = Objects.requireNonNull(component.getAccessor().invoke(form));
        values.put(component.getName(), value.toString());
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return new Fields(values, form.kept());
  }

  Fields with(String name, String value) {
    Map<String, String> more = new HashMap<>(values);
    more.put(name, value);
    return new Fields(more, kept);
  }

  Fields keeping(List<String> members) {
    return new Fields(values, members);
  }

  public String get(String name) {
    return values.getOrDefault(name, "");
  }

  @Override
  public String toString() {
    return "Fields";
  }
}
