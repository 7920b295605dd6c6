package org.safeconduct.server.testimony.web;

import java.util.List;
import java.util.Optional;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.WitnessNumber;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Page;
import org.safeconduct.server.testimony.Account;
import org.safeconduct.server.testimony.TestimonyFact.InterviewHeld;

/// @param taken who took it and when, in words
public record AccountPage(
    ScopeId inquiry,
    SubjectId id,
    WitnessNumber number,
    Account account,
    Optional<InterviewHeld> interview,
    String taken,
    String seen,
    CorrectionForm form,
    TranslationForm translation,
    boolean meanwhile,
    List<FieldError> errors)
    implements Page {
  public String path() {
    return "/inquiries/" + inquiry + "/accounts/" + id;
  }

  public String witnessPath() {
    return "/inquiries/" + inquiry + "/witnesses/" + account.witness();
  }

  @Override
  public String template() {
    return "testimony/account";
  }

  @Override
  public int status() {
    if (meanwhile) return 409;
    return errors.isEmpty() ? 200 : 422;
  }
}
