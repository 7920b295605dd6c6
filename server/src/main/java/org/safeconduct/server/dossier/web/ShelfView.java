package org.safeconduct.server.dossier.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.dossier.DossierFact.Content;
import org.safeconduct.server.dossier.Pick;
import org.safeconduct.server.dossier.Plan;
import org.safeconduct.server.dossier.Shelf;
import org.safeconduct.server.dossier.web.PickPage.AccountLine;
import org.safeconduct.server.dossier.web.PickPage.ItemLine;
import org.safeconduct.server.dossier.web.PickPage.ParagraphLine;
import org.safeconduct.server.dossier.web.PlanPage.Leaving;
import org.safeconduct.server.dossier.web.PlanPage.Staying;
import org.safeconduct.server.evidence.Exhibit;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.source.Statement;
import org.safeconduct.server.testimony.Account;

/// Makes a shelf and a plan ready to be shown.
record ShelfView(ScopeId inquiry, Shelf shelf, Here here) {

  List<AccountLine> accounts() {
    List<AccountLine> lines = new ArrayList<>();
    shelf
        .accounts()
        .forEach((id, account) ->
            lines.add(new AccountLine(number(account.witness()), paragraphs(id, account))));
    return lines;
  }

  private static List<ParagraphLine> paragraphs(SubjectId id, Account account) {
    return IntStream.range(0, account.paragraphs().size())
        .mapToObj(p -> new ParagraphLine(id + "." + p, p + 1, account.paragraphs().get(p).words()))
        .toList();
  }

  List<ItemLine> statements() {
    return shelf.statements().byId().values().stream()
        .map(s -> new ItemLine(s.id().toString(), label(s), String.join(" ", s.claim())))
        .toList();
  }

  List<ItemLine> exhibits() {
    return shelf.exhibits().values().stream()
        .map(e -> new ItemLine(e.id().toString(), e.label(), number(e.acquisition().witness())))
        .toList();
  }

  List<Leaving> leaving(List<Content> contents) {
    return contents.stream().map(this::leaving).toList();
  }

  private Leaving leaving(Content content) {
    String detail =
        content.paragraphs().isEmpty()
            ? ""
            : here.t(
                "dossier.paragraphs",
                content.paragraphs().stream()
                    .map(p -> Integer.toString(p + 1))
                    .collect(Collectors.joining(", ")));
    return new Leaving(name(content.item()), detail);
  }

  List<Staying> staying(Plan plan) {
    return plan.refused().stream().map(r -> staying(r.pick(), r.reason())).toList();
  }

  private Staying staying(Pick pick, Plan.Reason reason) {
    String what = name(pick.item());
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
              statement(pick.item()));
      case Plan.Reason.WithoutCorrection(SubjectId correction) ->
          new Staying(
              what,
              here.t("dossier.why.correction", name(correction)),
              here.t("dossier.whom.yourself"),
              statement(correction));
      case Plan.Reason.NobodysTerms() ->
          new Staying(
              what,
              here.t("dossier.why.nobody"),
              here.t("mandate.whom.the-custodians"),
              "/inquiries/" + inquiry + "/exhibits/" + pick.item());
      case Plan.Reason.NotRead() -> toBeDone(what, "dossier.why.not-read", pick);
      case Plan.Reason.TellsPlace() -> toBeDone(what, "dossier.why.tells-place", pick);
      case Plan.Reason.Gone() ->
          new Staying(
              what,
              here.t("dossier.why.gone"),
              here.t("dossier.whom.yourself"),
              "/inquiries/" + inquiry);
    };
  }

  private Staying toBeDone(String what, String why, Pick pick) {
    String exhibit = "/inquiries/" + inquiry + "/exhibits/" + pick.item();
    return new Staying(what, here.t(why), here.t("dossier.whom.yourself"), exhibit);
  }

  private String statement(SubjectId id) {
    return "/inquiries/" + inquiry + "/statements/" + id;
  }

  String name(SubjectId item) {
    return shelf
        .account(item)
        .map(a -> here.t("dossier.item.account", number(a.witness())))
        .or(() -> shelf.exhibit(item).map(Exhibit::label))
        .or(() -> shelf.statements().at(item).map(ShelfView::label))
        .orElseGet(() -> here.t("dossier.item.gone"));
  }

  private static String label(Statement statement) {
    String key = statement.row() == null ? "" : statement.row().key() + " · ";
    return key + statement.speaker();
  }

  private String number(@Nullable SubjectId witness) {
    return witness == null
        ? ""
        : shelf.witnesses().at(witness).map(w -> w.number().toString()).orElse("");
  }
}
