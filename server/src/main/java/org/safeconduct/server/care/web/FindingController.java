package org.safeconduct.server.care.web;

import java.security.SecureRandom;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.care.CareDesk;
import org.safeconduct.server.care.CareFact.FindingWritten;
import org.safeconduct.server.care.CareReaders;
import org.safeconduct.server.care.FindingKind;
import org.safeconduct.server.casework.Answering;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.casework.Colleagues;
import org.safeconduct.server.casework.Slip;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Findings, and who reads them: for those with the key of care. To everybody else these pages are
/// not there.
@Controller
class FindingController {
  private final CaseworkDesk casework;
  private final CareDesk desk;
  private final Colleagues colleagues;
  private final Answering answering;
  private final SecureRandom random;

  FindingController(
      CaseworkDesk casework,
      CareDesk desk,
      Colleagues colleagues,
      Answering answering,
      SecureRandom random) {
    this.casework = casework;
    this.desk = desk;
    this.colleagues = colleagues;
    this.answering = answering;
    this.random = random;
  }

  public record ReaderForm(String member) {}

  /// Whose access ends, and why.
  public record AwayForm(String from, String words) {
    @Override
    public String toString() {
      return "AwayForm";
    }
  }

  @GetMapping("/casefiles/{casefile}/care/findings/new")
  Slip begin(Unlocked unlocked, Here here, @PathVariable ScopeId casefile) {
    Chronicle chronicle = reader(unlocked, casefile);
    String id = SubjectId.random(random).toString();
    return pages(here)
        .finding(chronicle, new CareForm(id, Seen.NOTHING.toString(), "", "", "", "", ""));
  }

  @PostMapping("/casefiles/{casefile}/care/findings/new")
  Answer find(Unlocked unlocked, Here here, @PathVariable ScopeId casefile, CareForm form) {
    Chronicle chronicle = reader(unlocked, casefile);
    Typed typed = new Typed();
    FindingWritten finding =
        new FindingWritten(
            typed.term("kind", FindingKind.class, form.kind()),
            form.by().strip(),
            typed.date("on", form.on()),
            typed.neededWords("words", form.words()));
    SubjectId fresh = Typed.carried(SubjectId::parse, form.id());
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> desk.find(unlocked, casefile, fresh, finding),
        go(casefile, "found"),
        (errors, since) -> pages(here).finding(chronicle, form).again(errors, since));
  }

  @GetMapping("/casefiles/{casefile}/care/readers")
  Slip askWhom(Unlocked unlocked, Here here, @PathVariable ScopeId casefile) {
    return readers(unlocked, here, reader(unlocked, casefile), "");
  }

  @PostMapping("/casefiles/{casefile}/care/readers")
  Answer admit(Unlocked unlocked, Here here, @PathVariable ScopeId casefile, ReaderForm form) {
    Chronicle chronicle = reader(unlocked, casefile);
    Typed typed = new Typed();
    Optional<MemberId> member = typed.chosen("member", MemberId::parse, form.member());
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> desk.admit(unlocked, casefile, new Audience.OfMember(member.orElseThrow())),
        go(casefile, "admitted"),
        (errors, since) -> readers(unlocked, here, chronicle, form.member()).again(errors, since));
  }

  @GetMapping("/casefiles/{casefile}/care/readers/dismiss")
  Slip askWhomAway(Unlocked unlocked, Here here, @PathVariable ScopeId casefile) {
    return away(unlocked, here, reader(unlocked, casefile), new AwayForm("", ""));
  }

  @PostMapping("/casefiles/{casefile}/care/readers/dismiss")
  Answer dismiss(Unlocked unlocked, Here here, @PathVariable ScopeId casefile, AwayForm form) {
    Chronicle chronicle = reader(unlocked, casefile);
    Typed typed = new Typed();
    Optional<Audience> from = typed.chosen("from", FindingController::audience, form.from());
    String why = typed.needed("words", form.words());
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> desk.dismiss(unlocked, casefile, from.orElseThrow(), why),
        go(casefile, "dismissed"),
        (errors, since) -> away(unlocked, here, chronicle, form).again(errors, since));
  }

  private static Audience audience(String id) {
    return id.startsWith("team_")
        ? new Audience.OfTeam(TeamId.parse(id))
        : new Audience.OfMember(MemberId.parse(id));
  }

  /// Who reads the findings now, but for oneself.
  private Slip away(Unlocked unlocked, Here here, Chronicle chronicle, AwayForm form) {
    Map<MemberId, String> names = colleagues.names(unlocked);
    Map<TeamId, String> teams = colleagues.teams(unlocked);
    CareReaders readers =
        CareReaders.of(desk.look(unlocked, chronicle.scope()).orElseThrow(NotHere::new));
    List<Choice> choices =
        readers.audiences().stream()
            .filter(one -> !one.equals(new Audience.OfMember(unlocked.member())))
            .map(one ->
                switch (one) {
                  case Audience.OfTeam t ->
                      new Choice(t.team().toString(), teams.getOrDefault(t.team(), "—"));
                  case Audience.OfMember m ->
                      new Choice(m.member().toString(), names.getOrDefault(m.member(), "—"));
                })
            .sorted(Comparator.comparing(Choice::label))
            .toList();
    return pages(here).away(chronicle, choices, form.from(), form.words());
  }

  /// The casefile, for who may open its care as well.
  private Chronicle reader(Unlocked unlocked, ScopeId casefile) {
    Chronicle chronicle = casework.look(unlocked, casefile);
    if (desk.of(unlocked, casefile).isEmpty()) throw new NotHere();
    return chronicle;
  }

  private Slip readers(Unlocked unlocked, Here here, Chronicle chronicle, String chosen) {
    List<Choice> members =
        colleagues.names(unlocked).entrySet().stream()
            .filter(e -> !e.getKey().equals(unlocked.member()))
            .map(e -> new Choice(e.getKey().toString(), e.getValue()))
            .sorted(Comparator.comparing(Choice::label))
            .toList();
    return pages(here).readers(chronicle, members, chosen);
  }

  private static CarePages pages(Here here) {
    return new CarePages(here, Map.of());
  }

  private static Go go(ScopeId casefile, String done) {
    return Go.to("/casefiles/" + casefile + "/care").saying("care.done." + done);
  }
}
