package org.safeconduct.server.shelter.web;

import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.shelter.Forum;
import org.safeconduct.server.shelter.Housing;
import org.safeconduct.server.shelter.PapersDesk;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.team.Reasked;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Papers for the lawyer. Seeing that they are there shows no sheet; printing one is a choice of
/// its own, with the passphrase, and is written down first.
@Controller
class PapersController {
  private final PapersDesk desk;
  private final Housing housing;

  PapersController(PapersDesk desk, Housing housing) {
    this.desk = desk;
    this.housing = housing;
  }

  @GetMapping("/papers/{papers}")
  PapersPage show(Unlocked unlocked, Here here, @PathVariable ScopeId papers) {
    return PapersPage.of(here, desk.look(unlocked, papers), housing.names(unlocked));
  }

  @PostMapping("/papers/{papers}/print/{forum}")
  SheetPage print(
      Unlocked unlocked,
      Here here,
      Reasked again,
      @PathVariable ScopeId papers,
      @PathVariable String forum) {
    Forum chosen = Term.find(Forum.class, forum).orElseThrow(NotHere::new);
    return SheetPage.of(here, desk.print(unlocked, papers, chosen).papers().prepared(), chosen);
  }
}
