package org.safeconduct.server.figures.web;

import org.safeconduct.server.figures.FiguresDesk;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Signpost;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What the work comes to in numbers, for coordinators.
@Controller
class FiguresController {
  private final FiguresDesk desk;

  FiguresController(FiguresDesk desk) {
    this.desk = desk;
  }

  @Bean
  static Signpost figuresSignpost() {
    return Signpost.of("/figures", "figures.nav", 800, "coordinator");
  }

  @GetMapping("/figures")
  FiguresPage figures(Unlocked unlocked, Here here) {
    return FiguresPage.of(here, desk.overview(unlocked));
  }
}
