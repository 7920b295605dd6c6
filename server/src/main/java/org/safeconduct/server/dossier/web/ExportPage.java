package org.safeconduct.server.dossier.web;

import java.util.List;
import org.safeconduct.server.dossier.Format;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.mandate.Aim;
import org.safeconduct.server.mandate.Recipient;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Page;

/// Asks for whom an inquiry is exported.
public record ExportPage(ScopeId inquiry, ExportForm form, List<FieldError> errors)
    implements Page {
  public List<Choice> recipientKinds(Here here) {
    return Choice.of(here, Recipient.Kind.class, "mandate.recipient");
  }

  public List<Choice> aims(Here here) {
    return Choice.of(here, Aim.class, "mandate.aim");
  }

  public List<Choice> formats(Here here) {
    return Choice.of(here, Format.class, "dossier.format");
  }

  @Override
  public String template() {
    return "dossier/export";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }
}
