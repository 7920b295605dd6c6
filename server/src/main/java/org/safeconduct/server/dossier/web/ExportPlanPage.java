package org.safeconduct.server.dossier.web;

import java.util.List;
import org.safeconduct.server.dossier.DossierFact.Counted;
import org.safeconduct.server.dossier.web.PlanPage.Staying;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Page;

/// What of the inquiry may leave and what may not, before anything is made.
///
/// @param format what it would be written as, a message key
/// @param more how many stay besides those that are shown
public record ExportPlanPage(
    ScopeId inquiry,
    ExportForm form,
    String recipient,
    String aim,
    String format,
    List<Counted> counts,
    List<Staying> staying,
    int more,
    List<FieldError> errors)
    implements Page {

  public int stayingInAll() {
    return staying.size() + more;
  }

  public boolean isNothing() {
    return counts.stream().allMatch(c -> c.left() == 0);
  }

  @Override
  public String template() {
    return "dossier/export-plan";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }
}
