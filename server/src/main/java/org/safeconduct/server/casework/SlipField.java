package org.safeconduct.server.casework;

import java.util.Collection;
import java.util.List;
import org.safeconduct.server.site.Choice;

/// One field of a [Slip]. Labels and hints are message keys; an empty hint is none.
public sealed interface SlipField {
  String name();

  /// One line; `type` and `width` as in `site/parts/field`.
  record Line(
      String name,
      String label,
      String hint,
      String value,
      String type,
      String width,
      boolean required)
      implements SlipField {}

  /// A date as precisely as it is known.
  record When(String name, String label, String value) implements SlipField {}

  /// A long text.
  record Area(String name, String label, String hint, String value, int rows, boolean required)
      implements SlipField {}

  /// One of many, in a select.
  record Pick(
      String name, String label, String hint, List<Choice> choices, String value, boolean required)
      implements SlipField {
    public Pick {
      choices = List.copyOf(choices);
    }
  }

  /// One of few.
  record OneOf(String name, String label, String hint, List<Choice> choices, String value)
      implements SlipField {
    public OneOf {
      choices = List.copyOf(choices);
    }
  }

  /// Any of few.
  record AnyOf(String name, String label, String hint, List<Choice> choices, List<String> values)
      implements SlipField {
    public AnyOf {
      choices = List.copyOf(choices);
      values = List.copyOf(values);
    }
  }

  /// Carried along unseen.
  record Kept(String name, String value) implements SlipField {}

  static SlipField needed(String name, String label, String value) {
    return new Line(name, label, "", value, "text", "", true);
  }

  static SlipField line(String name, String label, String value) {
    return new Line(name, label, "", value, "text", "", false);
  }

  static SlipField hinted(String name, String label, String hint, String value) {
    return new Line(name, label, hint, value, "text", "", false);
  }

  static SlipField day(String name, String label, String value) {
    return new Line(name, label, "", value, "date", "short", true);
  }

  static SlipField dayIfAny(String name, String label, String value) {
    return new Line(name, label, "", value, "date", "short", false);
  }

  static SlipField neededWords(String name, String label, String hint, String value) {
    return new Area(name, label, hint, value, 4, true);
  }

  static SlipField words(String name, String label, String hint, String value) {
    return new Area(name, label, hint, value, 4, false);
  }

  static SlipField pick(String name, String label, List<Choice> choices, String value) {
    return new Pick(name, label, "", choices, value, true);
  }

  static SlipField oneOf(String name, String label, List<Choice> choices, String value) {
    return new OneOf(name, label, "", choices, value);
  }

  static SlipField anyOf(
      String name, String label, String hint, List<Choice> choices, Collection<String> values) {
    return new AnyOf(name, label, hint, choices, List.copyOf(values));
  }
}
