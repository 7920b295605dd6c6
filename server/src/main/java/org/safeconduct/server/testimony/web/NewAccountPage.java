package org.safeconduct.server.testimony.web;

import java.util.List;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Page;
import org.safeconduct.server.testimony.Account;
import org.safeconduct.server.testimony.Contact;

/// @param warned the witness gave an account before: asking again harms
public record NewAccountPage(
    ScopeId inquiry,
    AccountForm form,
    List<Choice> witnesses,
    boolean warned,
    List<FieldError> errors)
    implements Page {
  public List<Choice> kinds(Here here) {
    return Choice.of(here, Account.Kind.class, "testimony.kind");
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
