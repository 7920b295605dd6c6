package org.safeconduct.server.mandate.web;

import java.util.List;
import java.util.Set;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.Aim;
import org.safeconduct.server.mandate.Condition;
import org.safeconduct.server.mandate.ItemKind;
import org.safeconduct.server.mandate.Minor;
import org.safeconduct.server.mandate.Recipient;
import org.safeconduct.server.mandate.Withholding;
import org.safeconduct.server.mandate.WitnessNumber;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Happened;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Page;

/// One thing to be written down about leaving.
///
/// @param known representatives whom the person named, and a minor's guardian
/// @param since what others wrote meanwhile
public record BasisPage(
    ScopeId inquiry,
    SubjectId witness,
    WitnessNumber number,
    SayingKind kind,
    BasisForm form,
    Set<String> known,
    List<FieldError> errors,
    List<Happened> since)
    implements Page {

  public String back() {
    return "/inquiries/" + inquiry + "/witnesses/" + witness;
  }

  public List<Choice> aims(Here here) {
    return Choice.of(here, Aim.class, "mandate.aim");
  }

  public List<Choice> recipientKinds(Here here) {
    return Choice.of(here, Recipient.Kind.class, "mandate.recipient");
  }

  public List<Choice> itemKinds(Here here) {
    return Choice.of(here, ItemKind.ofAnInquiry(), "mandate.item");
  }

  public List<Choice> conditions(Here here) {
    return Choice.of(here, Condition.class, "mandate.condition");
  }

  public List<Choice> whys(Here here) {
    return Choice.of(here, Withholding.Why.class, "mandate.withholding");
  }

  public List<Choice> guardians(Here here) {
    return Choice.of(here, Minor.Guardian.class, "mandate.guardian");
  }

  public List<Choice> representatives() {
    return known.stream().sorted().map(r -> new Choice(r, r)).toList();
  }

  @Override
  public String template() {
    return "mandate/basis";
  }

  @Override
  public int status() {
    if (!since.isEmpty()) return 409;
    return errors.isEmpty() ? 200 : 422;
  }
}
