package org.safeconduct.server.events.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeconduct.server.events.Meant;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.site.Choice;

/// A line that is like something here: the same, or new? Asked back beside the form.
///
/// @param key what it is about: `events.ask.victim`
/// @param choices each value is what comes back as an answer; the last says that it is new
public record Question(String key, String line, List<Choice> choices) {
  private static final String BAR = "|";

  static Question of(Kind kind, Meant.Asked asked, String fresh) {
    List<Choice> choices = new ArrayList<>();
    asked
        .candidates()
        .forEach((id, label) -> choices.add(new Choice(answer(kind, id.toString(), asked), label)));
    choices.sort((a, b) -> a.label().compareTo(b.label()));
    choices.add(new Choice(answer(kind, "", asked), fresh));
    return new Question("events.ask." + kind.word(), asked.text(), List.copyOf(choices));
  }

  /// The answers that a form brought back for one kind; what is none of ours is left out.
  static List<Meant.Answer> answers(Kind kind, List<String> posted) {
    return posted.stream()
        .map(text -> text.split("\\|", 3))
        .filter(parts -> parts.length == 3 && parts[0].equals(kind.word()))
        .map(parts -> new Meant.Answer(parts[2], id(parts[1])))
        .toList();
  }

  /// What a line of a form can be about.
  enum Kind implements Term {
    VICTIM,
    PERPETRATOR,
    PLACE
  }

  private static Optional<SubjectId> id(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(SubjectId.parse(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String answer(Kind kind, String id, Meant.Asked asked) {
    return kind.word() + BAR + id + BAR + asked.text();
  }
}
