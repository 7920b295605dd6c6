package org.safeconduct.server.referral.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.safeconduct.server.casework.Crumb;
import org.safeconduct.server.casework.Folder;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.mandate.Basis;
import org.safeconduct.server.mandate.ItemKind;
import org.safeconduct.server.mandate.MayLeave;
import org.safeconduct.server.mandate.Terms;
import org.safeconduct.server.referral.Referral;
import org.safeconduct.server.referral.ReferralFact.Part;
import org.safeconduct.server.referral.Referrals;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Mark;

/// Makes ready for one reader to whom a person was offered, and what they allowed.
record ReferralPages(Here here, Map<MemberId, String> names, Instant now) {

  Folder folder(Chronicle chronicle) {
    String path = Crumb.path(chronicle.scope()) + "/referrals";
    Referrals referrals = Referrals.of(chronicle);
    Terms terms = referrals.terms();
    List<Folder.Card> cards = new ArrayList<>();
    referrals.all().reversed().forEach(r -> cards.add(card(path, r, terms)));
    terms.bases().reversed().forEach(basis -> cards.add(card(basis, terms)));
    List<Folder.Way> ways = new ArrayList<>();
    if (!terms.bases().isEmpty()) ways.add(new Folder.Way(path + "/new", "referral.offer.title"));
    ways.add(new Folder.Way(path + "/consent", "referral.consent.title"));
    if (!terms.bases().isEmpty()) {
      ways.add(new Folder.Way(path + "/withdrawal", "referral.withdrawal.title"));
    }
    return new Folder(
        "referral.title",
        "referral.text",
        List.of(Crumb.casefile(chronicle)),
        ways,
        cards,
        "referral.none");
  }

  private Folder.Card card(String path, Referral referral, Terms terms) {
    Referral.Offer offer = referral.offer();
    boolean back = referral.isToBeCalledBack(terms);
    return new Folder.Card(
        offer.id().toString(),
        back ? Mark.URGENT : mark(referral),
        back ? "referral.state.call-back" : "referral.state." + referral.state().word(),
        offer.offered().fact().to().office(),
        List.of(
            new Folder.Line(
                "referral.parts", items(offer.parts().stream().map(Part::kind).toList())),
            new Folder.Line("referral.left", offer.left().map(here::when).orElse("")),
            new Folder.Line("referral.answer", String.join("\n", said(referral))),
            new Folder.Line(
                "referral.called-back",
                offer.calledBack().map(b -> String.join("\n", b.words())).orElse(""))),
        offer.offered().fact().words(),
        Folder.by(here.when(offer.offered().at()), names.getOrDefault(offer.offered().by(), "")),
        ways(path + "/" + offer.id() + "/", referral));
  }

  private static List<String> said(Referral referral) {
    return switch (referral) {
      case Referral.Offered _ -> List.of();
      case Referral.Accepted accepted -> accepted.words();
      case Referral.Rejected rejected -> rejected.words();
      case Referral.Revoked revoked -> revoked.words();
    };
  }

  private static Mark mark(Referral referral) {
    return switch (referral) {
      case Referral.Offered _ -> Mark.WAITING;
      case Referral.Accepted _ -> Mark.GOOD;
      case Referral.Rejected _, Referral.Revoked _ -> Mark.ENDED;
    };
  }

  private static List<Folder.Way> ways(String own, Referral referral) {
    List<Folder.Way> ways = new ArrayList<>();
    switch (referral) {
      case Referral.Offered _ -> {
        ways.add(new Folder.Way(own + "sheet", "referral.sheet.title"));
        ways.add(new Folder.Way(own + "accepted", "referral.accepted.title"));
        ways.add(new Folder.Way(own + "rejected", "referral.rejected.title"));
        ways.add(new Folder.Way(own + "revoked", "referral.revoked.title"));
      }
      case Referral.Accepted _ -> ways.add(new Folder.Way(own + "sheet", "referral.sheet.title"));
      case Referral.Rejected _, Referral.Revoked _ -> {}
    }
    boolean out = referral.offer().left().isPresent() && referral.offer().calledBack().isEmpty();
    if (out) ways.add(new Folder.Way(own + "called-back", "referral.called-back.title"));
    return ways;
  }

  private Folder.Card card(Basis basis, Terms terms) {
    Basis.Grounded grounded = basis.grounded();
    ItemKind first = grounded.release().kinds().getFirst();
    var lack = MayLeave.lack(basis, terms, first, grounded.release().recipient(), now);
    return new Folder.Card(
        "basis-" + grounded.seq(),
        lack.isEmpty() ? Mark.GOOD : Mark.ENDED,
        lack.map(l -> "mandate.lack." + l.word()).orElse("mandate.live"),
        here.t("referral.allowed", grounded.release().recipient().office()),
        List.of(
            new Folder.Line("referral.parts", items(grounded.release().kinds())),
            new Folder.Line(
                "mandate.until",
                grounded.until() == null ? here.t("mandate.no-end") : here.day(grounded.until()))),
        List.of(),
        Folder.by(here.when(grounded.since()), names.getOrDefault(grounded.by(), "")),
        List.of());
  }

  private String items(List<ItemKind> kinds) {
    return kinds.stream()
        .map(kind -> here.t("mandate.item." + kind.word()))
        .collect(Collectors.joining(" · "));
  }

  @Override
  public String toString() {
    return "ReferralPages";
  }
}
