package org.safeconduct.server.casework.web;

import java.util.List;
import java.util.Map;
import org.safeconduct.server.casework.Answering;
import org.safeconduct.server.casework.Casework;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.casework.Colleagues;
import org.safeconduct.server.casework.HistoryDesk;
import org.safeconduct.server.casework.Narrator;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Entry;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Happened;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.team.Reasked;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Everything that was ever written into a casefile, newest first: taken back, struck; destroyed,
/// as such. From here a line is taken back by one, and destroyed by two.
@Controller
class TimelineController {
  private final CaseworkDesk desk;
  private final HistoryDesk history;
  private final Narrator narrator;
  private final Colleagues colleagues;
  private final Answering answering;

  TimelineController(
      CaseworkDesk desk,
      HistoryDesk history,
      Narrator narrator,
      Colleagues colleagues,
      Answering answering) {
    this.desk = desk;
    this.history = history;
    this.narrator = narrator;
    this.colleagues = colleagues;
    this.answering = answering;
  }

  @GetMapping("/casefiles/{casefile}/timeline")
  TimelinePage timeline(Unlocked unlocked, Here here, @PathVariable ScopeId casefile) {
    Chronicle chronicle = desk.look(unlocked, casefile);
    Map<MemberId, String> names = colleagues.names(unlocked);
    return new TimelinePage(
        "/casefiles/" + casefile,
        Casework.of(chronicle).codename(),
        chronicle.entries().reversed().stream()
            .map(e -> line(unlocked, here, names, history.line(chronicle, e.ref().seq())))
            .toList());
  }

  @GetMapping("/casefiles/{casefile}/facts/{seq}/take-back")
  FormPage<LineForm> askWhy(
      Unlocked unlocked, Here here, @PathVariable ScopeId casefile, @PathVariable long seq) {
    return page(unlocked, here, casefile, seq, "casework/takeBack", "");
  }

  @PostMapping("/casefiles/{casefile}/facts/{seq}/take-back")
  Answer takeBack(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId casefile,
      @PathVariable long seq,
      LineForm form) {
    Typed typed = new Typed();
    String reason = typed.needed("reason", form.reason());
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> history.takeBack(unlocked, casefile, seq, Typed.seen(form.seen()), reason),
        go(casefile, "taken-back"),
        (errors, since) ->
            page(unlocked, here, casefile, seq, "casework/takeBack", form.reason())
                .again(errors, since));
  }

  @GetMapping("/casefiles/{casefile}/facts/{seq}/erase")
  FormPage<LineForm> askErase(
      Unlocked unlocked, Here here, @PathVariable ScopeId casefile, @PathVariable long seq) {
    return page(unlocked, here, casefile, seq, "casework/erase", "");
  }

  @PostMapping("/casefiles/{casefile}/facts/{seq}/erase")
  Answer erase(
      Unlocked unlocked,
      Here here,
      Reasked again,
      @PathVariable ScopeId casefile,
      @PathVariable long seq,
      LineForm form) {
    Typed typed = new Typed();
    String reason = typed.needed("reason", form.reason());
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> history.askErasure(unlocked, again, casefile, seq, reason),
        go(casefile, "erasure-asked"),
        (errors, since) ->
            page(unlocked, here, casefile, seq, "casework/erase", form.reason())
                .again(errors, since));
  }

  @GetMapping("/casefiles/{casefile}/facts/{seq}/agree")
  FormPage<LineForm> askAgree(
      Unlocked unlocked, Here here, @PathVariable ScopeId casefile, @PathVariable long seq) {
    return page(unlocked, here, casefile, seq, "casework/agree", "");
  }

  @PostMapping("/casefiles/{casefile}/facts/{seq}/agree")
  Answer agree(
      Unlocked unlocked,
      Here here,
      Reasked again,
      @PathVariable ScopeId casefile,
      @PathVariable long seq) {
    return answering.answer(
        unlocked,
        here,
        new Typed(),
        () -> history.agreeToErasure(unlocked, again, casefile, seq),
        go(casefile, "erased"),
        (errors, since) ->
            page(unlocked, here, casefile, seq, "casework/agree", "").again(errors, since));
  }

  private static Go go(ScopeId casefile, String done) {
    return Go.to("/casefiles/" + casefile + "/timeline").saying("casework.done." + done);
  }

  private FormPage<LineForm> page(
      Unlocked unlocked, Here here, ScopeId casefile, long seq, String template, String reason) {
    Chronicle chronicle = desk.look(unlocked, casefile);
    HistoryDesk.Line line = history.line(chronicle, seq);
    Map<MemberId, String> names = colleagues.names(unlocked);
    String seen = chronicle.seen(line.entry().subject()).toString();
    return FormPage.of(
            template,
            "/casefiles/" + casefile,
            Casework.of(chronicle).codename(),
            seen,
            new LineForm(seen, line.asked().map(HistoryDesk.Asked::reason).orElse(reason)))
        .after(List.of(happened(here, names, line)));
  }

  private TimelinePage.Line line(
      Unlocked unlocked, Here here, Map<MemberId, String> names, HistoryDesk.Line line) {
    boolean erasable = !line.asked().isPresent() && HistoryDesk.isErasable(line.entry());
    return new TimelinePage.Line(
        line.entry().ref().seq(),
        happened(here, names, line),
        !line.struck() && HistoryDesk.isTakeable(line.entry()),
        erasable,
        line.asked().map(asked -> names.getOrDefault(asked.by(), "")).orElse(""),
        line.asked().filter(asked -> !asked.by().equals(unlocked.member())).isPresent(),
        line.entry() instanceof Entry.Erased);
  }

  private Happened happened(Here here, Map<MemberId, String> names, HistoryDesk.Line line) {
    return switch (line.entry()) {
      case Entry.Open open -> narrator.tell(here, names, open.told()).struck(line.struck());
      case Entry.Erased _ -> Happened.of("", "", here.t("casework.told.gone"));
      case Entry.Closed _ -> Happened.of("", "", here.t("casework.told.closed-to-you"));
      case Entry.Unknown _ -> Happened.of("", "", here.t("casework.told.unknown"));
    };
  }
}
