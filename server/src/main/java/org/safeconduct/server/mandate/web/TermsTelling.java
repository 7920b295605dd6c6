package org.safeconduct.server.mandate.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Entry;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.mandate.ItemKind;
import org.safeconduct.server.mandate.Recipient;
import org.safeconduct.server.mandate.Release;
import org.safeconduct.server.mandate.TermsFact;
import org.safeconduct.server.site.Happened;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.team.Organisation;

/// Says in the reader's language what was said about leaving.
final class TermsTelling {
  private final Here here;
  private final Organisation organisation;

  TermsTelling(Here here, Organisation organisation) {
    this.here = here;
    this.organisation = organisation;
  }

  /// Everything, newest first; what was taken back stands struck.
  List<Happened> all(Chronicle terms) {
    Set<Long> struck = terms.struck();
    List<Happened> all = new ArrayList<>();
    for (Entry entry : terms.entries()) {
      if (entry instanceof Entry.Open(Told<Fact> told) && told.fact() instanceof TermsFact fact) {
        all.add(one(told, fact).struck(struck.contains(told.ref().seq())));
      }
    }
    Collections.reverse(all);
    return all;
  }

  List<Happened> since(List<Told<Fact>> facts) {
    return facts.stream()
        .filter(t -> t.fact() instanceof TermsFact)
        .map(t -> one(t, (TermsFact) t.fact()))
        .toList();
  }

  private Happened one(Told<Fact> told, TermsFact fact) {
    return Happened.of(here.when(told.at()), organisation.nameOf(told.by()), line(fact))
        .saying(fact instanceof TermsFact.MeaningSaidBack back ? back.words() : text(fact));
  }

  private String line(TermsFact fact) {
    return switch (fact) {
      case TermsFact.TermsOpened f -> here.t("mandate.told.opened", f.number().toString());
      case TermsFact.ConsentGiven f -> here.t("mandate.told.consent", release(f.release()));
      case TermsFact.InstructionGiven f ->
          here.t(
              "mandate.told.instruction",
              word("mandate.condition", f.condition()),
              release(f.release()));
      case TermsFact.ConsentAsked f -> here.t("mandate.told.asked", f.questions().size());
      case TermsFact.LimitsReadAloud _ -> here.t("mandate.told.aloud");
      case TermsFact.ConsentAnswered f ->
          here.t("mandate.told.answered", f.question() + 1, word("mandate.answer", f.answer()));
      case TermsFact.MeaningSaidBack _ -> here.t("mandate.told.said-back");
      case TermsFact.ConditionReported f ->
          here.t("mandate.told.reported", word("mandate.condition", f.condition()));
      case TermsFact.ConditionConfirmed f ->
          here.t("mandate.told.confirmed", word("mandate.condition", f.condition()));
      case TermsFact.ConditionLifted f ->
          here.t("mandate.told.lifted", word("mandate.condition", f.condition()));
      case TermsFact.RepresentativeNamed f -> here.t("mandate.told.named", f.representative());
      case TermsFact.RepresentativeAgreed f ->
          here.t("mandate.told.represented", f.representative(), release(f.release()));
      case TermsFact.VitalInterestAsked f -> here.t("mandate.told.vital", release(f.release()));
      case TermsFact.ChildsInterestAsked f -> here.t("mandate.told.child", release(f.release()));
      case TermsFact.InterestAgreed _ -> here.t("mandate.told.agreed");
      case TermsFact.LawCompelled f -> here.t("mandate.told.law", release(f.release()));
      case TermsFact.WithholdingAsked f ->
          here.t("mandate.told.withheld", items(f.kinds()), recipient(f.from()));
      case TermsFact.WithholdingLifted _ -> here.t("mandate.told.unwithheld");
      case TermsFact.ConsentWithdrawn f -> here.t("mandate.told.withdrawn", recipient(f.from()));
      case TermsFact.ConsentOffered f -> here.t("mandate.told.offered", recipient(f.recipient()));
      case TermsFact.PersonTold _ -> here.t("mandate.told.person");
      case TermsFact.MinorNoted f -> here.t("mandate.told.minor", here.day(f.eighteen()));
      case TermsFact.FindingCopied f ->
          here.t("mandate.told.finding", word("mandate.consistency", f.consistency()));
      case TermsFact.FindingWithdrawn _ -> here.t("mandate.told.finding-withdrawn");
    };
  }

  private static List<String> text(TermsFact fact) {
    String said =
        switch (fact) {
          case TermsFact.ConditionReported f -> f.how();
          case TermsFact.ConditionConfirmed f -> f.how();
          case TermsFact.ConditionLifted f -> f.how();
          case TermsFact.VitalInterestAsked f -> f.reason();
          case TermsFact.ChildsInterestAsked f -> f.reason();
          case TermsFact.LawCompelled f -> f.order();
          case TermsFact.ConsentWithdrawn f -> f.through();
          case TermsFact.PersonTold f -> f.how();
          case TermsFact.FindingWithdrawn f -> f.through();
          case TermsFact.TermsOpened _,
              TermsFact.ConsentGiven _,
              TermsFact.ConsentAsked _,
              TermsFact.LimitsReadAloud _,
              TermsFact.ConsentAnswered _,
              TermsFact.MeaningSaidBack _,
              TermsFact.InstructionGiven _,
              TermsFact.RepresentativeNamed _,
              TermsFact.RepresentativeAgreed _,
              TermsFact.InterestAgreed _,
              TermsFact.ConsentOffered _,
              TermsFact.WithholdingAsked _,
              TermsFact.MinorNoted _,
              TermsFact.FindingCopied _,
              TermsFact.WithholdingLifted _ ->
              "";
        };
    return said.isBlank() ? List.of() : List.of(said);
  }

  String release(Release release) {
    return here.t(
        "mandate.release",
        items(release.kinds()),
        release.recipient().office(),
        word("mandate.aim", release.aim()));
  }

  String items(List<ItemKind> kinds) {
    return String.join(", ", kinds.stream().map(k -> word("mandate.item", k)).toList());
  }

  String recipient(@Nullable Recipient recipient) {
    return recipient == null ? here.t("mandate.everybody") : recipient.office();
  }

  String word(String prefix, Term term) {
    return here.t(prefix + "." + term.word());
  }
}
