package org.safeconduct.server.shelter.web;

import java.util.ArrayList;
import java.util.List;
import org.safeconduct.server.shelter.Forum;
import org.safeconduct.server.shelter.Forums;
import org.safeconduct.server.shelter.Paper;
import org.safeconduct.server.shelter.PapersFact;
import org.safeconduct.server.shelter.PapersFact.PapersPrepared;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Page;

/// One sheet, to be printed: what the body asks, in its order, with what the person had said ready.
/// No organisation, no ground, no helper, no address; the name is written by hand.
public record SheetPage(
    String forum, String standing, String checked, String source, List<Question> questions)
    implements Page {
  public SheetPage {
    questions = List.copyOf(questions);
  }

  /// One question and what is known.
  ///
  /// @param key message key of the question; `key` + `.hint` says what belongs there
  /// @param lines answers that lay ready; empty: to be written by hand
  public record Question(String key, List<String> lines) {
    public Question {
      lines = List.copyOf(lines);
    }

    @Override
    public String toString() {
      return "Question[" + key + "]";
    }
  }

  static SheetPage of(Here here, PapersPrepared prepared, Forum forum) {
    return new SheetPage(
        "shelter.forum." + forum.word(),
        "shelter.standing." + Forums.standing(forum, prepared.state(), prepared.on()).word(),
        "shelter.checked." + forum.checked().word(),
        forum.source(),
        forum.questions().stream()
            .map(question ->
                new Question(
                    "shelter.question." + question.word(), lines(here, prepared, question)))
            .toList());
  }

  private static List<String> lines(Here here, PapersPrepared prepared, Forum.Question question) {
    return switch (question) {
      case AUTHORITY -> ready(here, prepared, Paper.AUTHORITY);
      case STATE -> List.of(prepared.state().name(here.words().locale()));
      case LAST_SEEN -> List.of(here.day(prepared.on()));
      case FACTS -> {
        List<String> facts = new ArrayList<>();
        facts.add(here.day(prepared.on()));
        facts.addAll(ready(here, prepared, Paper.FOR_A_COURT));
        facts.addAll(ready(here, prepared, Paper.FOR_THE_POLICE));
        facts.addAll(ready(here, prepared, Paper.VIDEO));
        yield facts;
      }
      case WHO, BY_WHOM, RISK, MEASURE, AT_HOME, ELSEWHERE, CONSENT, CONFIDENTIAL -> List.of();
    };
  }

  private static List<String> ready(Here here, PapersPrepared prepared, Paper paper) {
    List<String> lines = new ArrayList<>();
    for (PapersFact.Ready ready : prepared.ready()) {
      if (ready.paper() != paper) continue;
      lines.add(here.t("shelter.paper." + paper.word()) + ", " + here.day(ready.dated()));
      lines.addAll(ready.words());
    }
    return lines;
  }

  @Override
  public String template() {
    return "shelter/sheet";
  }

  @Override
  public String toString() {
    return "SheetPage";
  }
}
