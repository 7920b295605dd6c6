package org.safeconduct.server.source.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.safeconduct.server.inquiry.Inquiry;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.source.SourceDesk;
import org.safeconduct.server.source.Sources;
import org.safeconduct.server.source.Statement;
import org.safeconduct.server.source.Statements;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What is claimed and what is denied, side by side.
@Controller
class ClaimsController {
  private final SourceDesk desk;
  private final InstantSource clock;

  ClaimsController(SourceDesk desk, InstantSource clock) {
    this.desk = desk;
    this.clock = clock;
  }

  @GetMapping("/inquiries/{inquiry}/claims")
  ClaimsPage claims(Unlocked unlocked, @PathVariable ScopeId inquiry, Here here) {
    Chronicle chronicle = desk.whole(unlocked, inquiry).orElseThrow(NotHere::new);
    Statements all = Statements.of(chronicle);
    Lines lines = new Lines(all, inquiry, here);
    Weighing weighing = new Weighing(all, Sources.of(chronicle), here);
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return new ClaimsPage(
        inquiry,
        Inquiry.of(chronicle.about(chronicle.root())).title(),
        ClaimsPicture.of(all, lines),
        all.byId().values().stream().map(s -> beside(s, lines, weighing)).toList(),
        new FilingText(all, lines, here, today).paragraphs());
  }

  private static ClaimsPage.Beside beside(Statement statement, Lines lines, Weighing weighing) {
    return new ClaimsPage.Beside(
        lines.of(statement),
        ClaimsPicture.denies(statement),
        weighing.grade(statement),
        weighing.denial(statement),
        weighing.weight(statement));
  }
}
