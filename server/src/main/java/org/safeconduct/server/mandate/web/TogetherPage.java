package org.safeconduct.server.mandate.web;

import java.util.ArrayList;
import java.util.List;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.Aim;
import org.safeconduct.server.mandate.Condition;
import org.safeconduct.server.mandate.ItemKind;
import org.safeconduct.server.mandate.Recipient;
import org.safeconduct.server.mandate.WitnessNumber;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Page;

/// What is going to be asked, before the screen is turned to the person.
public record TogetherPage(
    ScopeId inquiry,
    SubjectId witness,
    WitnessNumber number,
    TogetherForm form,
    List<FieldError> errors)
    implements Page {
  public TogetherPage {
    errors = List.copyOf(errors);
  }

  public String back() {
    return "/inquiries/" + inquiry + "/witnesses/" + witness;
  }

  public List<Choice> recipientKinds(Here here) {
    return Choice.of(here, Recipient.Kind.class, "mandate.recipient");
  }

  public List<Choice> kinds(Here here) {
    return Choice.of(here, ItemKind.ofAnInquiry(), "mandate.item");
  }

  public List<Choice> aims(Here here) {
    return Choice.of(here, Aim.class, "mandate.aim");
  }

  public List<Choice> cases(Here here) {
    List<Choice> cases = new ArrayList<>();
    cases.add(new Choice(TogetherForm.NOW, here.t("mandate.case.now")));
    cases.addAll(Choice.of(here, Condition.class, "mandate.case"));
    return cases;
  }

  @Override
  public String template() {
    return "mandate/together";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }
}
