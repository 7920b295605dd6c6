package org.safeconduct.intake.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeconduct.intake.body.Typed;
import org.safeconduct.mail.letter.Answer;
import org.safeconduct.mail.letter.Holding;

/// One page, with all that its template needs.
public sealed interface Page {

  /// Its template.
  String template();

  default int status() {
    return 200;
  }

  /// The short form.
  ///
  /// @param problems field to message, in the form's order
  record Form(String token, Typed typed, Map<String, String> problems, List<String> honest)
      implements Page {
    public Form {
      honest = List.copyOf(honest);
    }

    @Override
    public String template() {
      return "form";
    }

    @Override
    public int status() {
      return problems.isEmpty() ? 200 : 422;
    }
  }

  /// What a person takes away.
  record Receipt(String token, List<String> words, boolean digits, List<String> honest)
      implements Page {
    public Receipt {
      words = List.copyOf(words);
      honest = List.copyOf(honest);
    }

    @Override
    public String template() {
      return "receipt";
    }

    @Override
    public String toString() {
      return "Receipt[hidden]";
    }
  }

  /// Where the words are typed.
  ///
  /// @param problem why they did not open anything; empty at first
  record Enter(String typed, String problem) implements Page {
    @Override
    public String template() {
      return "enter";
    }

    @Override
    public int status() {
      return problem.isEmpty() ? 200 : 422;
    }

    @Override
    public String toString() {
      return "Enter[hidden]";
    }
  }

  /// An open mailbox.
  record Mailbox(
      String token,
      String notice,
      List<Answer> answers,
      @Nullable Holding holding,
      List<String> honest,
      String typed,
      String problem)
      implements Page {
    public Mailbox {
      answers = List.copyOf(answers);
      honest = List.copyOf(honest);
    }

    @Override
    public String template() {
      return "mailbox";
    }

    @Override
    public int status() {
      return problem.isEmpty() ? 200 : 422;
    }

    @Override
    public String toString() {
      return "Mailbox[hidden]";
    }
  }

  /// Asks once more before the mailbox is deleted.
  record Deleting(String token) implements Page {
    @Override
    public String template() {
      return "deleting";
    }
  }

  /// A title, a sentence or two, and the way back.
  record Notice(String key, int status) implements Page {
    @Override
    public String template() {
      return "notice";
    }
  }
}
