package org.safeconduct.server.referral.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.casework.Casework;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.casework.Crumb;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.referral.Referral;
import org.safeconduct.server.referral.ReferralDesk;
import org.safeconduct.server.referral.ReferralFact.Part;
import org.safeconduct.server.referral.Referrals;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.team.Reasked;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The copy that is carried away.
@Controller
class SheetController {
  private static final String SHEET = "/casefiles/{casefile}/referrals/{referral}/sheet";
  private static final Purpose LIST = new Purpose(Purpose.Code.EXPORT, Purpose.Surface.LIST);
  private static final int MOST = 50;

  private final CaseworkDesk casework;
  private final ReferralDesk desk;
  private final Search search;
  private final InstantSource clock;

  SheetController(CaseworkDesk casework, ReferralDesk desk, Search search, InstantSource clock) {
    this.casework = casework;
    this.desk = desk;
    this.search = search;
    this.clock = clock;
  }

  @GetMapping(SHEET)
  SheetAskPage ask(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId casefile,
      @PathVariable SubjectId referral) {
    Chronicle chronicle = casework.look(unlocked, casefile);
    Referral.Offer offer = found(chronicle, referral).offer();
    String back = Crumb.path(casefile) + "/referrals";
    return new SheetAskPage(
        back + "/" + referral + "/sheet",
        back,
        Casework.of(chronicle).codename(),
        offer.offered().fact().to().office(),
        offer.parts().stream()
            .map(Part::kind)
            .map(kind -> here.t("mandate.item." + kind.word()))
            .collect(Collectors.joining(" · ")));
  }

  /// A page and no redirect: it is shown once, and each time it is shown a copy has left.
  @PostMapping(SHEET)
  SheetPage carry(
      Unlocked unlocked,
      Here here,
      Reasked again,
      @PathVariable ScopeId casefile,
      @PathVariable SubjectId referral) {
    Chronicle before = casework.look(unlocked, casefile);
    At at = new At(casefile, referral, before.seen(referral));
    Chronicle chronicle = desk.carry(unlocked, again, at);
    Referral.Offer offer = found(chronicle, referral).offer();
    SheetText text = new SheetText(here, chronicle, ways(unlocked, casefile));
    return new SheetPage(
        Crumb.path(casefile) + "/referrals",
        offer.offered().fact().to().office(),
        here.day(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)),
        offer.parts().stream().map(Part::kind).map(text::part).toList());
  }

  private List<Found.Hit> ways(Unlocked unlocked, ScopeId casefile) {
    Query query = Query.list("application").inScope(casefile).page(0, MOST);
    return search.find(unlocked, query, LIST).hits();
  }

  private static Referral found(Chronicle chronicle, SubjectId referral) {
    return Referrals.of(chronicle).referral(referral).orElseThrow(NotHere::new);
  }
}
