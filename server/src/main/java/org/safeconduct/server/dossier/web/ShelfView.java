package org.safeconduct.server.dossier.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.safeconduct.server.dossier.DossierFact.Content;
import org.safeconduct.server.dossier.InquiryPlan;
import org.safeconduct.server.dossier.Plan;
import org.safeconduct.server.dossier.Shelf;
import org.safeconduct.server.dossier.web.PickPage.AccountLine;
import org.safeconduct.server.dossier.web.PickPage.ItemLine;
import org.safeconduct.server.dossier.web.PickPage.ParagraphLine;
import org.safeconduct.server.dossier.web.PlanPage.Leaving;
import org.safeconduct.server.dossier.web.PlanPage.Staying;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.testimony.Account;

/// Makes a shelf and a plan ready to be shown.
record ShelfView(ScopeId inquiry, Shelf shelf, Here here) {

  private Items items() {
    return new Items(inquiry, shelf, here);
  }

  List<AccountLine> accounts() {
    List<AccountLine> lines = new ArrayList<>();
    shelf
        .accounts()
        .forEach((id, account) ->
            lines.add(new AccountLine(items().number(account.witness()), paragraphs(id, account))));
    return lines;
  }

  private static List<ParagraphLine> paragraphs(SubjectId id, Account account) {
    return IntStream.range(0, account.paragraphs().size())
        .mapToObj(p -> new ParagraphLine(id + "." + p, p + 1, account.paragraphs().get(p).words()))
        .toList();
  }

  List<ItemLine> statements() {
    return shelf.statements().byId().values().stream()
        .map(s -> new ItemLine(s.id().toString(), Items.label(s), String.join(" ", s.claim())))
        .toList();
  }

  List<ItemLine> exhibits() {
    return shelf.exhibits().values().stream()
        .map(e ->
            new ItemLine(e.id().toString(), e.label(), items().number(e.acquisition().witness())))
        .toList();
  }

  List<Leaving> leaving(List<Content> contents) {
    return contents.stream().map(this::leaving).toList();
  }

  /// The same of a plan, which knows who is covered.
  List<Leaving> leaving(Plan plan) {
    return plan.leaving().stream()
        .map(content -> {
          Leaving leaving = leaving(content);
          if (plan.masked(content).isEmpty()) return leaving;
          String masked = here.t("dossier.masked", numbers(plan.masked(content)));
          return new Leaving(leaving.what(), leaving.detail() + ", " + masked);
        })
        .toList();
  }

  private static String numbers(Collection<Integer> paragraphs) {
    return paragraphs.stream().map(p -> Integer.toString(p + 1)).collect(Collectors.joining(", "));
  }

  private Leaving leaving(Content content) {
    String detail =
        content.paragraphs().isEmpty()
            ? ""
            : here.t("dossier.paragraphs", numbers(content.paragraphs()));
    return new Leaving(items().name(content.item()), detail);
  }

  List<Staying> staying(Plan plan) {
    return plan.refused().stream().map(r -> staying(r.pick().item(), r.reason())).toList();
  }

  Staying staying(InquiryPlan.Stays stays) {
    return staying(stays.item(), stays.reason());
  }

  private Staying staying(SubjectId item, Plan.Reason reason) {
    String what = items().name(item);
    return switch (reason) {
      case Plan.Reason.ByTerms(SubjectId witness, var withheld) ->
          new Staying(
              what,
              here.t("mandate.why." + withheld.why().word()),
              here.t("mandate.whom." + withheld.whom().word()),
              "/inquiries/" + inquiry + "/witnesses/" + witness);
      case Plan.Reason.ByAttribution(var hold) ->
          new Staying(
              what,
              here.t("dossier.why." + hold.word()),
              here.t("dossier.whom.speaker"),
              items().path(item));
      case Plan.Reason.WithoutCorrection(SubjectId correction) ->
          new Staying(
              what,
              here.t("dossier.why.correction", items().name(correction)),
              here.t("dossier.whom.yourself"),
              items().path(correction));
      case Plan.Reason.NobodysTerms() ->
          new Staying(
              what,
              here.t("dossier.why.nobody"),
              here.t("mandate.whom.the-custodians"),
              items().path(item));
      case Plan.Reason.NotRead() -> toBeDone(item, "dossier.why.not-read");
      case Plan.Reason.TellsPlace() -> toBeDone(item, "dossier.why.tells-place");
      case Plan.Reason.RestsOn(SubjectId other) ->
          new Staying(
              what,
              here.t("dossier.why.rests-on", items().name(other)),
              here.t("dossier.whom.see-there"),
              items().path(other));
      case Plan.Reason.WithItsEvent(SubjectId event) ->
          new Staying(
              what,
              here.t("dossier.why.with-its-event", items().name(event)),
              here.t("dossier.whom.see-there"),
              items().path(event));
      case Plan.Reason.NotPublished(SubjectId kind) ->
          new Staying(
              what,
              here.t("dossier.why.not-published"),
              here.t("dossier.whom.say-of-its-kind"),
              "/inquiries/" + inquiry + "/records/" + kind + "/fields");
      case Plan.Reason.NotNamed() ->
          new Staying(what, here.t("dossier.why.not-named"), "", items().path(item));
      case Plan.Reason.TellsOfOthers() -> toBeDone(item, "dossier.why.tells-of-others");
      case Plan.Reason.Gone() ->
          new Staying(
              what,
              here.t("dossier.why.gone"),
              here.t("dossier.whom.yourself"),
              "/inquiries/" + inquiry);
    };
  }

  private Staying toBeDone(SubjectId item, String why) {
    return new Staying(
        items().name(item), here.t(why), here.t("dossier.whom.yourself"), items().path(item));
  }
}
