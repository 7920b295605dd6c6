package org.safeconduct.server.identity.web;

import java.util.List;
import java.util.stream.Collectors;
import org.safeconduct.server.casework.Casework;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.identity.KindredDesk;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.team.Reasked;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Who else was reached by a contact that was seized, and who may be the same person. Both open
/// other identities, so the passphrase is asked again.
@Controller
class KindredController {
  private static final Purpose LIST = new Purpose(Purpose.Code.WORK, Purpose.Surface.LIST);

  private final KindredDesk desk;
  private final CaseworkDesk casework;
  private final Search search;

  KindredController(KindredDesk desk, CaseworkDesk casework, Search search) {
    this.desk = desk;
    this.casework = casework;
    this.search = search;
  }

  @PostMapping("/casefiles/{casefile}/identity/contacts/{contact}/others")
  KindredPage others(
      Unlocked unlocked,
      Here here,
      Reasked again,
      @PathVariable ScopeId casefile,
      @PathVariable SubjectId contact) {
    String codename = Casework.of(casework.look(unlocked, casefile)).codename();
    return page(
        unlocked,
        here,
        casefile,
        new Asked(codename, "identity.others.title"),
        desk.reachedThrough(unlocked, casefile, contact));
  }

  @PostMapping("/casefiles/{casefile}/identity/same")
  KindredPage same(Unlocked unlocked, Here here, Reasked again, @PathVariable ScopeId casefile) {
    String codename = Casework.of(casework.look(unlocked, casefile)).codename();
    return page(
        unlocked,
        here,
        casefile,
        new Asked(codename, "identity.same"),
        desk.perhapsTheSame(unlocked, casefile));
  }

  private record Asked(String codename, String title) {}

  private KindredPage page(
      Unlocked unlocked, Here here, ScopeId casefile, Asked asked, List<KindredDesk.Kin> kin) {
    return new KindredPage(
        "/casefiles/" + casefile,
        asked.codename(),
        asked.title(),
        kin.stream().map(one -> line(unlocked, here, one)).toList());
  }

  private KindredPage.Kin line(Unlocked unlocked, Here here, KindredDesk.Kin kin) {
    Query of = Query.list("casefile").inScope(kin.casefile()).page(0, 1);
    String codename =
        search.find(unlocked, of, LIST).hits().stream()
            .map(hit -> hit.row().shown().getOrDefault("codename", ""))
            .findFirst()
            .orElse(Casework.NO_CODENAME);
    String by =
        kin.by().stream()
            .sorted()
            .map(likeness -> here.t("identity.likeness." + likeness.word()))
            .collect(Collectors.joining(" · "));
    return new KindredPage.Kin("/casefiles/" + kin.casefile() + "/identity", codename, by);
  }
}
