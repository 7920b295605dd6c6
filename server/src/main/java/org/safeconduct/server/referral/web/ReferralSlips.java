package org.safeconduct.server.referral.web;

import java.util.List;
import org.safeconduct.server.casework.Crumb;
import org.safeconduct.server.casework.Slip;
import org.safeconduct.server.casework.SlipField;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.mandate.Basis;
import org.safeconduct.server.mandate.ItemKind;
import org.safeconduct.server.mandate.Pressure;
import org.safeconduct.server.mandate.Recipient;
import org.safeconduct.server.mandate.ShownBy;
import org.safeconduct.server.mandate.Terms;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.Here;

/// The slips about passing the person of one casefile on.
record ReferralSlips(Here here, Chronicle chronicle) {

  Slip consent(ReferralForm form) {
    List<SlipField> fields =
        List.of(
            new SlipField.Kept("id", form.id()),
            new SlipField.Line(
                "office",
                "mandate.office",
                "referral.office-hint",
                form.office(),
                "text",
                "",
                true),
            parts(form),
            SlipField.dayIfAny("until", "mandate.until", form.until()),
            SlipField.needed("formVersion", "mandate.form", form.formVersion()),
            new SlipField.Line(
                "language",
                "mandate.language",
                "mandate.language.hint",
                form.language(),
                "text",
                "short",
                true),
            SlipField.hinted(
                "interpreter",
                "mandate.interpreter",
                "mandate.interpreter.hint",
                form.interpreter()),
            SlipField.oneOf(
                "shownBy",
                "mandate.shown-by",
                Choice.of(here, ShownBy.class, "mandate.shown-by"),
                form.shownBy()),
            SlipField.anyOf(
                "pressure",
                "mandate.pressure",
                "mandate.pressure.hint",
                Choice.of(here, Pressure.class, "mandate.pressure"),
                form.pressure()));
    return slip("consent", "consent", fields);
  }

  Slip withdrawal(ReferralForm form) {
    List<SlipField> fields =
        List.of(
            new SlipField.Kept("id", form.id()),
            new SlipField.Pick(
                "office",
                "mandate.office",
                "referral.withdrawal.everybody",
                offices(),
                form.office(),
                false),
            SlipField.needed("words", "mandate.reason.withdrawal", form.words()));
    return slip("withdrawal", "withdrawal", fields);
  }

  Slip offer(ReferralForm form) {
    List<SlipField> fields =
        List.of(
            new SlipField.Kept("id", form.id()),
            SlipField.pick("office", "mandate.office", offices(), form.office()),
            parts(form),
            SlipField.dayIfAny("until", "referral.by", form.until()),
            SlipField.words("words", "casework.words", "referral.words-hint", form.words()));
    return slip("offer", "new", fields);
  }

  Slip step(ReferralStep step, ReferralForm form) {
    boolean needed = step != ReferralStep.ACCEPTED;
    SlipField words = new SlipField.Area("words", "casework.words", "", form.words(), 4, needed);
    return Slip.of(
        "referral." + step.word(),
        crumbs(),
        path() + "/" + form.id() + "/" + step.word(),
        form.seen(),
        List.of(words));
  }

  private Slip slip(String key, String last, List<SlipField> fields) {
    return Slip.fresh("referral." + key, crumbs(), path() + "/" + last, fields);
  }

  private SlipField parts(ReferralForm form) {
    return SlipField.anyOf(
        "kinds",
        "referral.parts",
        "referral.parts-hint",
        Choice.of(here, ItemKind.ofACasefile(), "mandate.item"),
        form.kinds());
  }

  /// Every organisation of which the person ever spoke.
  private List<Choice> offices() {
    return Terms.of(chronicle).bases().stream()
        .map(Basis::grounded)
        .map(grounded -> grounded.release().recipient())
        .filter(to -> to.kind() == Recipient.Kind.ORGANISATION)
        .map(Recipient::office)
        .distinct()
        .sorted()
        .map(office -> new Choice(office, office))
        .toList();
  }

  private List<Crumb> crumbs() {
    return Crumb.room(chronicle, "referrals", here.t("referral.title"));
  }

  private String path() {
    return Crumb.path(chronicle.scope()) + "/referrals";
  }

  @Override
  public String toString() {
    return "ReferralSlips";
  }
}
