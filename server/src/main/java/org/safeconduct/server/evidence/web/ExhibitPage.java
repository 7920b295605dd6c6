package org.safeconduct.server.evidence.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeconduct.server.evidence.CustodyEntry;
import org.safeconduct.server.evidence.Exhibit;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.mandate.WitnessNumber;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Happened;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Page;

/// @param custody newest first
public record ExhibitPage(
    ScopeId inquiry,
    Exhibit exhibit,
    Optional<WitnessNumber> number,
    List<Happened> custody,
    CustodyForm form,
    boolean meanwhile,
    List<FieldError> errors)
    implements Page {
  public String path() {
    return "/inquiries/" + inquiry + "/exhibits/" + exhibit.id();
  }

  public List<Choice> steps(Here here) {
    return Stream.of(CustodyEntry.Step.values())
        .filter(s -> s != CustodyEntry.Step.RECEIVED)
        .map(s -> new Choice(s.name(), here.t("evidence.step." + s.word())))
        .toList();
  }

  @Override
  public String template() {
    return "evidence/exhibit";
  }

  @Override
  public int status() {
    if (meanwhile) return 409;
    return errors.isEmpty() ? 200 : 422;
  }
}
