package org.safeconduct.server.team.web;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.team.DutyDesk;
import org.safeconduct.server.team.Organisation;
import org.safeconduct.server.team.Roster;
import org.safeconduct.server.team.TeamDesk;
import org.safeconduct.server.team.waking.Waking;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Who is on duty, what is handed over, what was rung.
@Controller
class DutyController {
  private final DutyDesk desk;
  private final TeamDesk teams;
  private final Waking waking;
  private final InstantSource clock;

  DutyController(DutyDesk desk, TeamDesk teams, Waking waking, InstantSource clock) {
    this.desk = desk;
    this.teams = teams;
    this.waking = waking;
    this.clock = clock;
  }

  record NoteForm(String words) {
    @Override
    public String toString() {
      return "NoteForm";
    }
  }

  @GetMapping("/duty")
  DutiesPage duties(Unlocked unlocked, Here here) {
    DutyWords words = new DutyWords(teams.organisation(unlocked), here);
    Instant now = clock.instant();
    return new DutiesPage(
        desk.rosters(unlocked).entrySet().stream()
            .map(one -> line(one.getKey(), one.getValue().at(now).map(words::on).orElse("")))
            .toList());
  }

  private static DutiesPage.Line line(Organisation.Team team, String on) {
    return new DutiesPage.Line(team.id().toString(), team.name(), on);
  }

  @GetMapping("/duty/{team}")
  DutyPage duty(Unlocked unlocked, Here here, @PathVariable TeamId team) {
    return page(unlocked, here, team, DutyForm.EMPTY, "", List.of());
  }

  @PostMapping("/duty/{team}/agree")
  Answer agree(Unlocked unlocked, Here here, @PathVariable TeamId team, DutyForm form) {
    mine(unlocked, team);
    Typed typed = new Typed();
    List<MemberId> who = who(form, typed);
    Instant from = moment(typed, "from", form.from(), "fromTime", form.fromTime());
    Instant until = moment(typed, "until", form.until(), "untilTime", form.untilTime());
    if (!typed.isRight()) return page(unlocked, here, team, form, "", typed.errors());
    try {
      desk.agree(unlocked, team, who, from, until);
      return Go.to("/duty/" + team).saying("team.done.duty-agreed");
    } catch (Refused no) {
      return page(unlocked, here, team, form, "", List.of(FieldError.of(no.refusal())));
    }
  }

  @PostMapping("/duty/{team}/note")
  Answer handOver(Unlocked unlocked, Here here, @PathVariable TeamId team, NoteForm form) {
    mine(unlocked, team);
    Typed typed = new Typed();
    typed.needed("words", form.words());
    if (!typed.isRight()) {
      return page(unlocked, here, team, DutyForm.EMPTY, form.words(), typed.errors());
    }
    desk.handOver(unlocked, team, Paragraphs.of(form.words()));
    return Go.to("/duty/" + team).saying("team.done.handed-over");
  }

  @PostMapping("/duty/{team}/duties/{duty}/take-back")
  Answer takeBack(Unlocked unlocked, @PathVariable TeamId team, @PathVariable SubjectId duty) {
    mine(unlocked, team);
    desk.takeBack(unlocked, team, duty);
    return Go.to("/duty/" + team).saying("team.done.duty-taken-back");
  }

  private static List<MemberId> who(DutyForm form, Typed typed) {
    List<MemberId> who = new ArrayList<>();
    String first = typed.needed("first", form.first());
    if (!first.isEmpty()) who.add(Typed.carried(MemberId::parse, first));
    if (!form.second().isEmpty()) who.add(Typed.carried(MemberId::parse, form.second()));
    return who;
  }

  private static Instant moment(
      Typed typed, String dayField, String day, String timeField, String time) {
    var on = typed.day(dayField, day);
    try {
      return on.atTime(LocalTime.parse(time.strip())).toInstant(ZoneOffset.UTC);
    } catch (DateTimeParseException e) {
      typed.wrong(timeField, "team.wrong.time");
      return Instant.EPOCH;
    }
  }

  /// The page is there for the team's members.
  private Organisation.Team mine(Unlocked unlocked, TeamId of) {
    return teams.organisation(unlocked).working().stream()
        .filter(one -> one.id().equals(of) && unlocked.teams().contains(of))
        .findFirst()
        .orElseThrow(NotHere::new);
  }

  private DutyPage page(
      Unlocked unlocked,
      Here here,
      TeamId of,
      DutyForm form,
      String words,
      List<FieldError> errors) {
    Organisation.Team found = mine(unlocked, of);
    Organisation organisation = teams.organisation(unlocked);
    DutyWords say = new DutyWords(organisation, here);
    Roster roster = desk.roster(unlocked, of);
    Instant now = clock.instant();
    return new DutyPage(
        of.toString(),
        found.name(),
        roster.at(now).map(say::on).orElse(""),
        roster.from(now).stream().map(duty -> line(duty, say, here)).toList(),
        roster.note().map(Roster.Note::words).orElse(List.of()),
        roster.note().map(say::noted).orElse(""),
        waking.rung(unlocked).stream()
            .filter(rung -> rung.team().equals(of))
            .map(say::rung)
            .toList(),
        bell(here),
        desk.mayAgree(unlocked, of),
        choices(organisation, of),
        form,
        words,
        errors);
  }

  private String bell(Here here) {
    List<Integer> levels = waking.levels();
    return levels.isEmpty()
        ? here.t("team.duty.no-bell")
        : here.t(
            "team.duty.bell",
            levels.stream().map(String::valueOf).collect(Collectors.joining(", ")));
  }

  private static DutyPage.Line line(Roster.Duty duty, DutyWords say, Here here) {
    return new DutyPage.Line(
        duty.id().toString(), here.when(duty.from()), here.when(duty.until()), say.who(duty.who()));
  }

  private static List<Choice> choices(Organisation organisation, TeamId of) {
    return organisation.here().stream()
        .filter(member -> member.teams().contains(of))
        .map(member -> new Choice(member.id().toString(), member.name()))
        .toList();
  }
}
