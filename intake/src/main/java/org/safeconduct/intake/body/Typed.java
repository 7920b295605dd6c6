package org.safeconduct.intake.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What was typed into a form, as it came: untrusted, and kept for showing it again.
public record Typed(Map<String, List<String>> fields) {
  public static final Typed NOTHING = new Typed(Map.of());

  public Typed {
    Map<String, List<String>> copy = new TreeMap<>();
    fields.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    fields = Map.copyOf(copy);
  }

  /// The first value of a field; empty if there is none.
  public String one(String name) {
    List<String> values = all(name);
    return values.isEmpty() ? "" : values.getFirst();
  }

  public List<String> all(String name) {
    return fields.getOrDefault(name, List.of());
  }

  public boolean has(String name, String value) {
    return all(name).contains(value);
  }

  @Override
  public String toString() {
    return "Typed[hidden]";
  }

  /// Collects fields while a body is read.
  static final class Collecting {
    private static final int MOST = 200 * 1024;
    private final Map<String, List<String>> fields = new TreeMap<>();
    private int length;

    void add(String name, String value) throws BodyRefused {
      length += name.length() + value.length();
      if (length > MOST) throw new BodyRefused("more than is taken");
      fields.computeIfAbsent(name, n -> new ArrayList<>()).add(plain(value));
    }

    String one(String name) {
      return fields.getOrDefault(name, List.of("")).getFirst();
    }

    Typed typed() {
      return new Typed(fields);
    }

    /// Line ends as one character, no other controls.
    private static String plain(String value) {
      return value
          .replace("\r\n", "\n")
          .codePoints()
          .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .toString();
    }
  }
}
