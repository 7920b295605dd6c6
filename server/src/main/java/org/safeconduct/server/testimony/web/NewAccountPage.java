package org.safeconduct.server.testimony.web;

import java.util.List;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Page;
import org.safeconduct.server.testimony.Account;
import org.safeconduct.server.testimony.Contact;
import org.safeconduct.server.testimony.Matter;

/// Taking an account: a first one, short; or a full one, with questions by what it is about.
///
/// @param state of the witness who was chosen
/// @param asked the questions, for a full account
/// @param closed matters that only trained members ask about, where this one is not
public record NewAccountPage(
    ScopeId inquiry,
    AccountForm form,
    List<Choice> witnesses,
    State state,
    List<Asked> asked,
    List<Matter> closed,
    List<FieldError> errors)
    implements Page {
  public NewAccountPage {
    asked = List.copyOf(asked);
    closed = List.copyOf(closed);
  }

  /// What is to be known of somebody before they are interviewed.
  ///
  /// @param child they are referred, not interviewed
  /// @param told they gave an account before: asking again harms
  public record State(boolean child, boolean told) {}

  /// Questions about one matter.
  public record Asked(Matter matter, List<Question> questions) {}

  /// One of them, with what was answered so far.
  ///
  /// @param prompt its name in the form
  public record Question(String prompt, String key, String answer) {}

  public String path() {
    return "/inquiries/" + inquiry + "/accounts";
  }

  public boolean full() {
    return form.kind().equals(Account.Kind.FULL_STATEMENT.name());
  }

  public List<Choice> kinds(Here here) {
    return Choice.of(here, Account.Kind.class, "testimony.kind");
  }

  public List<Choice> matters(Here here) {
    return Choice.of(here, Matter.class, "testimony.matter");
  }

  public List<Choice> contacts(Here here) {
    return Choice.of(here, Contact.class, "testimony.contact");
  }

  public List<Choice> interpreting(Here here) {
    return List.of(
        new Choice("accepted", here.t("testimony.interpreter.accepted")),
        new Choice("declared", here.t("testimony.interpreter.declared")));
  }

  @Override
  public String template() {
    return "testimony/new";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }
}
