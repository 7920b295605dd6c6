package org.safeconduct.server.figures.web;

import org.safeconduct.server.figures.FiguresDesk;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Signpost;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// How long doors take, for coordinators.
@Controller
class FiguresController {
  private final FiguresDesk desk;

  FiguresController(FiguresDesk desk) {
    this.desk = desk;
  }

  @Bean
  static Signpost figures() {
    return Signpost.of("/figures", "figures.nav", 800, "coordinator");
  }

  @GetMapping("/figures")
  WaitsPage waits(Unlocked unlocked, Here here) {
    return WaitsPage.of(here, desk.waits(unlocked));
  }
}
