package org.safeconduct.server.records.web;

import java.util.List;
import org.safeconduct.server.records.FieldKind;
import org.safeconduct.server.site.Choice;

/// One field as a form asks for it, filled with what stands or was typed.
///
/// @param name under which it is posted; its lines add to it
/// @param lines boxes to type into: one for each language, one for each part of a place
/// @param choices to pick from; for links and files those that are there, to keep or let go
/// @param picked those that are picked
public record Input(
    FieldKind kind,
    String name,
    String label,
    String hint,
    boolean needed,
    List<Line> lines,
    List<Choice> choices,
    List<String> picked) {
  public Input {
    lines = List.copyOf(lines);
    choices = List.copyOf(choices);
    picked = List.copyOf(picked);
  }

  public record Line(String name, String label, String value) {
    @Override
    public String toString() {
      return "Line[" + name + "]";
    }
  }

  /// The same with what was typed in the place of what stands.
  Input retyped(Posted posted) {
    List<Line> typed =
        lines.stream().map(l -> new Line(l.name, l.label, posted.one(l.name))).toList();
    return new Input(kind, name, label, hint, needed, typed, choices, posted.all(name));
  }

  /// Which parts of a page ask for it.
  public String shape() {
    return switch (kind) {
      case NUMBER, DATE -> "line";
      case YES_NO, CHOICE -> "pick";
      case CHOICES -> "boxes";
      case TEXT, LONG_TEXT, LINK, PLACE, FILE -> "group";
    };
  }

  /// What is said beside it: its own hint, or how its kind is typed.
  public String said() {
    if (!hint.isEmpty()) return hint;
    return switch (kind) {
      case DATE -> "records.hint.date";
      case LINK -> "records.hint.link";
      case FILE -> "records.hint.file";
      case PLACE -> "records.hint.place";
      case TEXT, LONG_TEXT, NUMBER, YES_NO, CHOICE, CHOICES -> "";
    };
  }

  public boolean paragraphs() {
    return kind == FieldKind.LONG_TEXT;
  }
}
