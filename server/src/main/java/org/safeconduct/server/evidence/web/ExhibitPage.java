package org.safeconduct.server.evidence.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeconduct.server.evidence.CustodyEntry;
import org.safeconduct.server.evidence.Exhibit;
import org.safeconduct.server.kernel.Refusal;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.mandate.WitnessNumber;
import org.safeconduct.server.records.OwnFields;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Happened;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Page;

/// @param same where the same file was met before, as far as this member may know
/// @param going whether its file is being read just now
/// @param failed why its last reading broke off
/// @param custody newest first
/// @param shown whether its pictures are
public record ExhibitPage(
    ScopeId inquiry,
    Exhibit exhibit,
    Optional<WitnessNumber> number,
    ContentsView contents,
    List<Same> same,
    boolean going,
    Optional<Refusal> failed,
    List<Happened> custody,
    OwnFields own,
    CustodyForm form,
    boolean meanwhile,
    boolean shown,
    List<FieldError> errors)
    implements Page {
  private static final int AGAIN_S = 3;

  /// Another exhibit with the same bytes.
  public record Same(String path, String label) {}

  /// The same, where somebody wrote meanwhile: to be sent again is then a decision.
  ExhibitPage metConflict() {
    return new ExhibitPage(
        inquiry, exhibit, number, contents, same, going, failed, custody, own, form, true, shown,
        errors);
  }

  /// The same with its pictures: nobody meets them unasked.
  ExhibitPage withPictures() {
    return new ExhibitPage(
        inquiry, exhibit, number, contents, same, going, failed, custody, own, form, meanwhile,
        true, errors);
  }

  public String path() {
    return "/inquiries/" + inquiry + "/exhibits/" + exhibit.id();
  }

  public List<Choice> steps(Here here) {
    return Stream.of(CustodyEntry.Step.values())
        .filter(CustodyEntry.Step::isByHand)
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

  @Override
  public int again() {
    return going ? AGAIN_S : 0;
  }
}
