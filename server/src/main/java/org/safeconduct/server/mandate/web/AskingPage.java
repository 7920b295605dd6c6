package org.safeconduct.server.mandate.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.Asking;
import org.safeconduct.server.mandate.Question;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Page;
import org.safeconduct.server.site.Words;

/// One sentence at a time, large, in the person's language.
///
/// @param theirs the person's language, or the member's where the program does not speak it
/// @param spoken whether it is the person's
public record AskingPage(
    ScopeId inquiry,
    SubjectId witness,
    Asking asking,
    String seen,
    Words theirs,
    boolean spoken,
    List<FieldError> errors)
    implements Page {
  public AskingPage {
    errors = List.copyOf(errors);
  }

  public String path() {
    return back() + "/together/" + asking.seq();
  }

  public String back() {
    return "/inquiries/" + inquiry + "/witnesses/" + witness;
  }

  /// The sentence of a question, in the person's language.
  public String sentence(Question question) {
    String key =
        "mandate.ask."
            + (question.condition() == null ? TogetherForm.NOW : question.condition().word());
    return theirs.text(
        key,
        theirs.text("mandate.ask.item." + question.release().kinds().getFirst().word()),
        question.release().recipient().office(),
        theirs.text("mandate.ask.aim." + question.release().aim().word()));
  }

  /// What was answered so far, for the end.
  public List<Answered> answered() {
    List<Answered> answered = new ArrayList<>();
    asking
        .answers()
        .forEach((at, answer) ->
            answered.add(
                new Answered(
                    at,
                    sentence(asking.questions().get(at)),
                    theirs.text("mandate.answer." + answer.word()))));
    answered.sort(Comparator.comparingInt(Answered::at));
    return answered;
  }

  public record Answered(int at, String sentence, String answer) {}

  @Override
  public String template() {
    return "mandate/asking";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }
}
