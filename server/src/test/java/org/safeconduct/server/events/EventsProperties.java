package org.safeconduct.server.events;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.events.EventsFact.BearingFound;
import org.safeconduct.server.events.EventsFact.CommandFound;
import org.safeconduct.server.events.EventsFact.EventLinked;
import org.safeconduct.server.events.EventsFact.InformationFound;
import org.safeconduct.server.events.EventsFact.InterventionRecorded;
import org.safeconduct.server.events.EventsFact.InvolvementFound;
import org.safeconduct.server.events.EventsFact.SamePersonFound;
import org.safeconduct.server.events.EventsFact.SamePersonUndone;
import org.safeconduct.server.inquiry.Telling;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.MechanismFact.Retracted;
import org.safeconduct.server.kernel.Precision;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.thesauri.Lexicon;
import org.safeconduct.server.thesauri.TermCode;

/// Whatever was told, in whatever order, about whatever subject, there is a state, and every page
/// can be made of it.
class EventsProperties {
  private static final int SUBJECTS = 5;

  @Test
  void everySequenceFolds() {
    qt().withFixedSeed(20170410)
        .withExamples(2_000)
        .forAll(lists().of(integers().between(0, 20_000)).ofSizeBetween(0, 40))
        .check(dice -> holds(chronicle(dice)));
  }

  /// Joining and parting change who is one person and never which records there are.
  @Test
  void joiningLosesNoRecord() {
    qt().withFixedSeed(20170411)
        .withExamples(2_000)
        .forAll(lists().of(integers().between(0, 49)).ofSizeBetween(0, 20))
        .check(dice -> {
          Telling telling = new Telling(ScopeKind.INQUIRY);
          for (int i = 0; i < SUBJECTS; i++) {
            telling.tell(Telling.subject(i), ToldActs.victim("victim " + i));
          }
          for (int n : dice) {
            SubjectId one = Telling.subject(n % SUBJECTS);
            SubjectId other = Telling.subject(n / SUBJECTS % SUBJECTS);
            telling.tell(
                one, n < 25 ? new SamePersonFound(other, "") : new SamePersonUndone(other, ""));
          }
          Events events = Events.of(telling.chronicle());
          Set<SubjectId> covered = new HashSet<>();
          events.people().forEach(v -> covered.addAll(events.joins().all(v.id())));
          return events.victims().size() == SUBJECTS && covered.size() == SUBJECTS;
        });
  }

  private static boolean holds(Chronicle chronicle) {
    Events events = Events.of(chronicle);
    events
        .acts()
        .values()
        .forEach(act -> {
          events.victimsOf(act);
          events.perpetratorsOf(act);
          ActFilter.shown(events, act);
        });
    events.perpetrators().keySet().forEach(id -> Command.above(events, id));
    Corroboration.of(chronicle).carried();
    int all =
        events.events().size()
            + events.acts().size()
            + events.victims().size()
            + events.perpetrators().size()
            + events.places().size();
    return ActFilter.NONE.of(events, Lexicon.SHIPPED).size() == events.acts().size()
        && events.people().size() <= events.victims().size()
        && new ActListing().rows(chronicle).count() == all;
  }

  private static Chronicle chronicle(List<Integer> dice) {
    Telling telling = new Telling(ScopeKind.INQUIRY);
    for (int n : dice) {
      SubjectId one = Telling.subject(n % SUBJECTS);
      SubjectId other = Telling.subject(n / SUBJECTS % SUBJECTS);
      List<EventsFact> facts = facts(other);
      int which = n / SUBJECTS / SUBJECTS % (facts.size() + 1);
      if (which < facts.size()) telling.tell(one, facts.get(which));
      else telling.tell(one, new Retracted(List.of(telling.chronicle().seen(one).seq()), ""));
    }
    return telling.chronicle();
  }

  private static List<EventsFact> facts(SubjectId other) {
    TermCode code = new TermCode("01000000000022");
    return List.of(
        ToldActs.event(),
        new EventLinked(other, code, ""),
        new InformationFound(other, null),
        new InterventionRecorded("An association", code, null, "", null),
        ToldActs.victim("Tamerlan"),
        ToldActs.perpetrator("Guard", ""),
        new CommandFound(other, null, ""),
        ToldActs.hangar(),
        ToldActs.act(ToldActs.TORTURE, "2017", Precision.TOWN, other),
        new InvolvementFound(other, ToldActs.DIRECTLY, null),
        new BearingFound(other, Bearing.SUPPORTS, ""),
        new SamePersonFound(other, ""),
        new SamePersonUndone(other, ""));
  }
}
