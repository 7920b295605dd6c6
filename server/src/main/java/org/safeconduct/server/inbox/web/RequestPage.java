package org.safeconduct.server.inbox.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.casework.Narrator;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Happened;
import org.safeconduct.server.site.Mark;
import org.safeconduct.server.site.Page;

/// One request: what they said, what we answered, what may be done.
///
/// @param past what was decided, newest first
public record RequestPage(
    String path,
    Head head,
    List<Said> said,
    List<Line> lines,
    List<File> files,
    Reached reached,
    May may,
    Signs signs,
    List<Happened> past,
    Choices choices,
    AnswerForm form,
    List<FieldError> errors,
    Narrator.Since since)
    implements Page {
  public RequestPage {
    said = List.copyOf(said);
    lines = List.copyOf(lines);
    files = List.copyOf(files);
    past = List.copyOf(past);
    errors = List.copyOf(errors);
    if (since.isConflict()) {
      form =
          new AnswerForm(
              since.seen().toString(), form.words(), form.through(), form.lookAgain(), form.came());
    }
  }

  /// @param owed since when an answer is owed; empty where none is
  /// @param casefile what it became, for who may open it
  public record Head(
      String label,
      Mark mark,
      String stage,
      String owed,
      String worker,
      boolean minor,
      boolean whole,
      @Nullable Casefile casefile) {}

  public record Casefile(String path, String codename) {}

  /// One thing that was said in the form.
  ///
  /// @param label a message key
  public record Said(String label, List<String> words) {
    public Said {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "Said[" + label + "]";
    }
  }

  /// One turn of the conversation.
  ///
  /// @param how a message key: how it came, or by what it went
  /// @param again the day from which they may look again, in words
  public record Line(
      boolean ours, String how, String when, String who, String again, List<String> words) {
    public Line {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "Line";
    }
  }

  /// A file by its kind; never by the name it came with.
  public record File(String path, String kind, long bytes, String when) {}

  /// How they are reached outside the pages.
  ///
  /// @param handle empty where they named none
  public record Reached(String handle, String hands, String handsName, boolean seized) {
    @Override
    public String toString() {
      return "Reached";
    }
  }

  /// What came from the mailbox beside words.
  ///
  /// @param notSafe since when, in words; empty where there is no sign
  /// @param delete from which day on their wish to be deleted is carried out; empty without one
  /// @param deletable whether that day is there
  /// @param reading a message key: whether they saw our answer; empty without a mailbox
  /// @param takenBack names of consents that they took back and nobody ended yet
  /// @param seen carried along
  public record Signs(
      String notSafe,
      String delete,
      boolean deletable,
      String reading,
      List<String> takenBack,
      String seen) {
    public Signs {
      takenBack = List.copyOf(takenBack);
    }
  }

  /// What the stage allows.
  public record May(boolean answer, boolean decide, boolean resume) {}

  public record Choices(List<Choice> through, List<Choice> came, List<Choice> hands) {
    public Choices {
      through = List.copyOf(through);
      came = List.copyOf(came);
      hands = List.copyOf(hands);
    }
  }

  @Override
  public String template() {
    return "inbox/request";
  }

  @Override
  public int status() {
    if (since.isConflict()) return 409;
    return errors.isEmpty() ? 200 : 422;
  }
}
