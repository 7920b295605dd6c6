package org.safeconduct.server.dossier.web;

import java.util.List;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.mandate.Aim;
import org.safeconduct.server.mandate.Recipient;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Page;

/// Everything that could be picked.
public record PickPage(
    ScopeId inquiry,
    PicksForm form,
    List<AccountLine> accounts,
    List<ItemLine> statements,
    List<ItemLine> exhibits,
    List<FieldError> errors)
    implements Page {

  public record AccountLine(String number, List<ParagraphLine> paragraphs) {}

  /// @param value account and paragraph, as it is posted
  public record ParagraphLine(String value, int number, String words) {}

  public record ItemLine(String value, String label, String text) {}

  public List<Choice> recipientKinds(Here here) {
    return Choice.of(here, Recipient.Kind.class, "mandate.recipient");
  }

  public List<Choice> aims(Here here) {
    return Choice.of(here, Aim.class, "mandate.aim");
  }

  @Override
  public String template() {
    return "dossier/pick";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }
}
