package org.safeconduct.server.casework.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.safeconduct.server.site.Choice;

/// Teams and members as choices, by name.
final class Teams {
  private Teams() {}

  static List<Choice> choices(Map<?, String> named) {
    return named.entrySet().stream()
        .map(e -> new Choice(e.getKey().toString(), e.getValue()))
        .sorted(Comparator.comparing(Choice::label))
        .toList();
  }
}
