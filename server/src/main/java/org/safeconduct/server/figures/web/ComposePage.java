package org.safeconduct.server.figures.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.estimate.protect.Outcome;
import org.safeconduct.server.figures.PressDesk;
import org.safeconduct.server.figures.Proposal;
import org.safeconduct.server.figures.Published;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Page;

/// A statement about one table: what would be said, or why it may not and what may.
///
/// @param shown null where nothing may be said of this table
/// @param reasons why not, in sentences
/// @param instead null where nothing else may be said either
public record ComposePage(
    PressPage.Choosable asked,
    String until,
    @Nullable Shown shown,
    List<String> said,
    List<String> unsaid,
    List<String> reasons,
    PressPage.@Nullable Choosable instead,
    PressForm form,
    List<Stated> published,
    List<FieldError> errors)
    implements Page {
  public ComposePage {
    said = List.copyOf(said);
    unsaid = List.copyOf(unsaid);
    reasons = List.copyOf(reasons);
    published = List.copyOf(published);
    errors = List.copyOf(errors);
  }

  static ComposePage of(
      Here here, Proposal proposal, Published published, Wording wording, PressForm form) {
    PressPage.Choosable asked = PressPage.Choosable.of(here, proposal.asked());
    String until = here.day(proposal.until());
    List<Stated> earlier = Stated.all(here, published);
    return switch (proposal) {
      case Proposal.Sayable sayable ->
          new ComposePage(
              asked,
              until,
              Shown.of(here, sayable.release()),
              wording.said(sayable),
              wording.unsaid(sayable),
              List.of(),
              null,
              form,
              earlier,
              List.of());
      case Proposal.Withheld withheld ->
          new ComposePage(
              asked,
              until,
              null,
              List.of(),
              List.of(),
              withheld.reasons().stream().map(reason -> words(here, reason)).toList(),
              withheld.instead().map(other -> PressPage.Choosable.of(here, other)).orElse(null),
              form,
              earlier,
              List.of());
      case Proposal.Nobody _ ->
          new ComposePage(
              asked,
              until,
              null,
              List.of(),
              List.of(),
              List.of(here.t("figures.withheld.nobody")),
              null,
              form,
              earlier,
              List.of());
    };
  }

  ComposePage again(List<FieldError> wrong) {
    return new ComposePage(
        asked, until, shown, said, unsaid, reasons, instead, form, published, wrong);
  }

  private static String words(Here here, Outcome.Reason reason) {
    return switch (reason) {
      case Outcome.Reason.TooFewInAll _ -> here.t("figures.withheld.few", PressDesk.FEWEST);
      case Outcome.Reason.TooFewNewInAll _ -> here.t("figures.withheld.few-new");
      case Outcome.Reason.ShownOtherwise _ -> here.t("figures.withheld.otherwise");
      case Outcome.Reason.Late late -> here.t("figures.withheld.late", late.last());
      case Outcome.Reason.GivenAway _ -> here.t("figures.withheld.given-away");
      case Outcome.Reason.Spent _, Outcome.Reason.TooLargeToCheck _ ->
          here.t("figures.withheld.unchecked");
    };
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }

  @Override
  public String template() {
    return "figures/compose";
  }
}
