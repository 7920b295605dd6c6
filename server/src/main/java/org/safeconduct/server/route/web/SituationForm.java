package org.safeconduct.server.route.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.route.Known;
import org.safeconduct.server.route.Precondition;
import org.safeconduct.server.route.SituationFact.Stated;

/// What is known of a person, as sent: the n-th answer belongs to the n-th question.
///
/// @param question keys of the questions
/// @param known a word of [Known] each
record SituationForm(String id, String seen, List<String> question, List<String> known) {
  SituationForm {
    question = List.copyOf(question);
    known = List.copyOf(known);
  }

  /// The answers to these questions; what is none of them is left out.
  List<Stated> answers(List<Precondition> questions) {
    Map<String, Known> said = said();
    List<Stated> answers = new ArrayList<>();
    for (Precondition asked : questions) {
      Known known = said.get(asked.key());
      if (known != null) answers.add(new Stated(asked, known));
    }
    return answers;
  }

  /// The answers as typed, by the keys of their questions.
  Map<String, Known> said() {
    Map<String, Known> said = new HashMap<>();
    for (int n = 0; n < Math.min(question.size(), known.size()); n++) {
      String key = question.get(n);
      Term.find(Known.class, known.get(n)).ifPresent(answer -> said.put(key, answer));
    }
    return said;
  }

  @Override
  public String toString() {
    return "SituationForm";
  }
}
