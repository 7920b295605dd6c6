package org.safeconduct.server.cli.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.events.Act;
import org.safeconduct.server.events.Bearing;
import org.safeconduct.server.events.Events;
import org.safeconduct.server.events.EventsDesk;
import org.safeconduct.server.events.EventsFact;
import org.safeconduct.server.events.EventsFact.ActRecorded;
import org.safeconduct.server.events.EventsFact.BearingFound;
import org.safeconduct.server.events.EventsFact.CommandFound;
import org.safeconduct.server.events.EventsFact.EventLinked;
import org.safeconduct.server.events.EventsFact.EventRecorded;
import org.safeconduct.server.events.EventsFact.InvolvementFound;
import org.safeconduct.server.events.EventsFact.PlaceRecorded;
import org.safeconduct.server.events.TypedPeople;
import org.safeconduct.server.events.WhoDidWhat;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.Locality;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.Point;
import org.safeconduct.server.kernel.Precision;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.Witnesses;
import org.safeconduct.server.source.Stance;
import org.safeconduct.server.source.Statement;
import org.safeconduct.server.source.Statements;
import org.safeconduct.server.testimony.TestimonyFact.AccountTaken;
import org.safeconduct.server.thesauri.TermCode;
import org.safeconduct.server.vault.Unlocked;

/// Acts of the inquiry into detentions: who did what to whom, two events, a chain of command, and
/// two records that may be one person. Places and units are invented.
final class Acts {
  private static final TermCode DETENTION = new TermCode("03010200000004");
  private static final TermCode TORTURE = new TermCode("02011111000004");
  private static final TermCode THREATS = new TermCode("02010301000004");
  private static final TermCode ELECTRIC = new TermCode("03080000000005");
  private static final TermCode DIRECTLY = new TermCode("01010000000018");
  private static final TermCode ORDERED = new TermCode("01020000000018");
  private static final TermCode PRECEDES = new TermCode("01000000000022");

  private final InquiryDesk inquiries;
  private final EventsDesk events;

  Acts(Stage stage) {
    this.inquiries = stage.door(InquiryDesk.class);
    this.events = stage.door(EventsDesk.class);
  }

  void play(Unlocked documenter, ScopeId inquiry) {
    Told told = new Told(documenter, inquiry);
    SubjectId roundUps = told.event("Round-ups in spring");
    SubjectId hangar = told.event("Detentions in the hangar");
    SubjectId town = told.place("", "Dolgorny", "42.3, 44.9");
    SubjectId building = told.place("The hangar behind the depot", "Dolgorny", "42.31, 44.93");
    SubjectId guards = told.alleged("Guards, 3rd patrol regiment");
    SubjectId commander = told.alleged("Commander, 3rd patrol regiment");
    told.alleged("Commander, patrol regiment 3");
    SubjectId first = told.harmed("P-0001");
    SubjectId second = told.harmed("P-0002");
    SubjectId brothers = told.harmed("Two brothers (2)");
    told.harmed("The two brothers (2)");
    told.act(roundUps, THREATS, "2016-11", List.of(brothers), town, commander);
    told.act(roundUps, DETENTION, "2017-04", List.of(first, brothers), town, guards);
    told.act(hangar, TORTURE, "about 2017-04", List.of(first), building, guards);
    told.act(hangar, TORTURE, "between 2017-04 and 2017-05", List.of(second), building, guards);
    told.act(roundUps, THREATS, "2017-05-02", List.of(brothers), town, commander);
    told.say(roundUps, new EventLinked(hangar, PRECEDES, ""));
    told.say(
        guards, new CommandFound(commander, PartialDate.parse("2017"), "Published staff list"));
    told.known();
  }

  /// What was told to one inquiry so far; things are made with the first act that names them.
  private final class Told {
    private final Unlocked documenter;
    private final ScopeId inquiry;
    private final Witnesses witnesses;
    private final Map<SubjectId, EventsFact> made = new LinkedHashMap<>();

    Told(Unlocked documenter, ScopeId inquiry) {
      this.documenter = documenter;
      this.inquiry = inquiry;
      this.witnesses = Witnesses.of(chronicle());
    }

    SubjectId event(String title) {
      return make(new EventRecorded(title, PartialDate.parse("2017"), List.of(), null));
    }

    SubjectId place(String site, String town, String at) {
      Precision precision = site.isEmpty() ? Precision.TOWN : Precision.SITE;
      Country country = new Country("GE");
      Point point = Point.parse(at, precision);
      return make(new PlaceRecorded(new Locality(country, "", town, site, point), null));
    }

    SubjectId alleged(String line) {
      return make(TypedPeople.perpetrator(line));
    }

    SubjectId harmed(String line) {
      return make(TypedPeople.victim(line, witnesses));
    }

    void act(
        SubjectId event,
        TermCode type,
        String during,
        List<SubjectId> harmed,
        SubjectId place,
        SubjectId by) {
      List<TermCode> methods = type.equals(TORTURE) ? List.of(ELECTRIC) : List.of();
      ActRecorded recorded =
          new ActRecorded(
              event,
              type,
              PartialDate.parse(during),
              harmed,
              place,
              Precision.TOWN,
              methods,
              null,
              "",
              List.of(),
              null);
      TermCode degree = type.equals(THREATS) ? ORDERED : DIRECTLY;
      WhoDidWhat told =
          new WhoDidWhat(
              inquiries.drawSubject(),
              recorded,
              List.of(new InvolvementFound(by, degree, null)),
              List.of(),
              Map.copyOf(made));
      made.clear();
      Stage.written(events.record(documenter, inquiry, told).orElseThrow());
    }

    void say(SubjectId subject, EventLinked link) {
      var seen = chronicle().seen(subject);
      Stage.written(events.link(documenter, inquiry, subject, seen, link).orElseThrow());
    }

    void say(SubjectId subject, CommandFound command) {
      var seen = chronicle().seen(subject);
      Stage.written(events.command(documenter, inquiry, subject, seen, command).orElseThrow());
    }

    /// Whoever was harmed tells of it in their account; an office denies all of it.
    void known() {
      Chronicle now = chronicle();
      Optional<SubjectId> denial =
          Statements.of(now).byId().values().stream()
              .filter(s -> s.stance() == Stance.DENIES)
              .map(Statement::id)
              .findFirst();
      Events all = Events.of(now);
      for (Act act : all.byTime()) {
        List<SubjectId> harmed =
            all.victimsOf(act).stream()
                .flatMap(v -> Optional.ofNullable(v.recorded().witness()).stream())
                .toList();
        now.live(AccountTaken.class).stream()
            .filter(taken -> harmed.contains(taken.fact().witness()))
            .forEach(taken -> bear(act, taken.subject(), Bearing.SUPPORTS));
        denial.ifPresent(statement -> bear(act, statement, Bearing.DENIES));
      }
    }

    private void bear(Act act, SubjectId source, Bearing bearing) {
      var seen = chronicle().seen(act.id());
      BearingFound found = new BearingFound(source, bearing, "");
      Stage.written(events.bear(documenter, inquiry, act.id(), seen, found).orElseThrow());
    }

    private SubjectId make(EventsFact fact) {
      SubjectId id = inquiries.drawSubject();
      made.put(id, fact);
      return id;
    }

    private Chronicle chronicle() {
      return events.read(documenter, inquiry).orElseThrow();
    }
  }
}
