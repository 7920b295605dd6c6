package org.safeconduct.server.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.safeconduct.server.events.EventsFact.ActRecorded;
import org.safeconduct.server.events.EventsFact.BearingFound;
import org.safeconduct.server.events.EventsFact.CommandFound;
import org.safeconduct.server.events.EventsFact.EventLinked;
import org.safeconduct.server.events.EventsFact.InformationFound;
import org.safeconduct.server.events.EventsFact.InterventionRecorded;
import org.safeconduct.server.events.EventsFact.InvolvementFound;
import org.safeconduct.server.events.EventsFact.SamePersonFound;
import org.safeconduct.server.events.EventsFact.SamePersonUndone;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.MechanismFact.Retracted;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.testimony.TestimonyFact;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// The front door to acts. Everything answers empty where the inquiry, or the thing in it, is not
/// there for this member.
@Service
public class EventsDesk {
  private final Journal journal;
  private final InquiryDesk inquiries;

  public EventsDesk(Journal journal, InquiryDesk inquiries) {
    this.journal = journal;
    this.inquiries = inquiries;
  }

  /// The whole inquiry, to fold [Events] and its neighbours from.
  public Optional<Chronicle> read(Unlocked unlocked, ScopeId inquiry) {
    return inquiries.read(unlocked, inquiry, Purpose.WORK);
  }

  /// Who did what to whom: the act and all that was made on the way, in one commit.
  public Optional<Outcome> record(Unlocked unlocked, ScopeId inquiry, WhoDidWhat told) {
    return inquiries
        .readToWrite(unlocked, inquiry)
        .map(chronicle -> {
          demand(Events.of(chronicle), told);
          mustBe(isSpokenOf(chronicle, told));
          List<Draft> drafts = new ArrayList<>();
          told.made().forEach((id, fact) -> drafts.add(Draft.of(inquiry, id, Seen.NOTHING, fact)));
          List<EventsFact> act = new ArrayList<>(List.of(told.recorded()));
          act.addAll(told.involved());
          act.addAll(told.bearings());
          drafts.add(new Draft(inquiry, told.act(), Seen.NOTHING, act, List.of()));
          return journal.write(unlocked, drafts);
        });
  }

  /// Somebody's part in an act, or the last word on it.
  public Optional<Outcome> involve(
      Unlocked unlocked, ScopeId inquiry, SubjectId act, Seen seen, InvolvementFound found) {
    return say(
        unlocked,
        inquiry,
        act,
        seen,
        found,
        events -> {
          mustBe(events.perpetrators().containsKey(found.perpetrator()));
          return events.acts().containsKey(act);
        });
  }

  /// Strikes an act with everybody's part in it; people and places stay.
  public Optional<Outcome> takeBack(
      Unlocked unlocked, ScopeId inquiry, SubjectId act, Seen seen, String reason) {
    return inquiries
        .readToWrite(unlocked, inquiry)
        .filter(c -> Events.of(c).acts().containsKey(act))
        .map(c -> {
          if (reason.isBlank()) throw Refused.because("events.refuse.no-reason");
          List<Long> seqs = c.about(act).live().stream().map(t -> t.ref().seq()).toList();
          return write(unlocked, Draft.of(inquiry, act, seen, new Retracted(seqs, reason)));
        });
  }

  public Optional<Outcome> link(
      Unlocked unlocked, ScopeId inquiry, SubjectId event, Seen seen, EventLinked link) {
    return say(
        unlocked,
        inquiry,
        event,
        seen,
        link,
        events -> {
          mustBe(events.events().containsKey(link.other()) && !link.other().equals(event));
          return events.events().containsKey(event);
        });
  }

  /// A source of the inquiry speaks of an event. A person's account gets no grade.
  public Optional<Outcome> inform(
      Unlocked unlocked, ScopeId inquiry, SubjectId event, Seen seen, InformationFound found) {
    Codes.demand(found);
    return inquiries
        .readToWrite(unlocked, inquiry)
        .filter(chronicle -> Events.of(chronicle).events().containsKey(event))
        .map(chronicle -> {
          Chronicle source = chronicle.about(found.source());
          mustBe(!source.live().isEmpty());
          if (found.reliability() != null && !source.live(TestimonyFact.class).isEmpty()) {
            throw Refused.because("events.refuse.person-ungraded");
          }
          return write(unlocked, Draft.of(inquiry, event, seen, found));
        });
  }

  /// What a source of the inquiry says of an act.
  public Optional<Outcome> bear(
      Unlocked unlocked, ScopeId inquiry, SubjectId act, Seen seen, BearingFound found) {
    return inquiries
        .readToWrite(unlocked, inquiry)
        .filter(chronicle -> Events.of(chronicle).acts().containsKey(act))
        .map(chronicle -> {
          mustBe(Voices.of(chronicle).at(found.source()).isPresent());
          return write(unlocked, Draft.of(inquiry, act, seen, found));
        });
  }

  public Optional<Outcome> intervene(
      Unlocked unlocked,
      ScopeId inquiry,
      SubjectId event,
      Seen seen,
      InterventionRecorded intervention) {
    return say(
        unlocked, inquiry, event, seen, intervention, events -> events.events().containsKey(event));
  }

  /// Who commanded an alleged perpetrator. A circle is refused: nobody commands their commander.
  public Optional<Outcome> command(
      Unlocked unlocked, ScopeId inquiry, SubjectId person, Seen seen, CommandFound command) {
    return say(
        unlocked,
        inquiry,
        person,
        seen,
        command,
        events -> {
          mustBe(events.perpetrators().containsKey(command.superior()));
          if (Command.above(events, command.superior()).contains(person)) {
            throw Refused.because("events.refuse.circle");
          }
          return events.perpetrators().containsKey(person);
        });
  }

  /// Two records are one person. Only those harmed with those harmed, alleged with alleged.
  public Optional<Outcome> join(
      Unlocked unlocked, ScopeId inquiry, SubjectId person, Seen seen, SamePersonFound found) {
    return say(
        unlocked,
        inquiry,
        person,
        seen,
        found,
        events -> {
          mustBe(areOfAKind(events, person, found.other()) && !person.equals(found.other()));
          return true;
        });
  }

  /// They are two people after all, or never were one; both records are as they were.
  public Optional<Outcome> part(
      Unlocked unlocked, ScopeId inquiry, SubjectId person, Seen seen, SamePersonUndone undone) {
    return say(
        unlocked,
        inquiry,
        person,
        seen,
        undone,
        events -> {
          mustBe(areOfAKind(events, person, undone.other()) && !person.equals(undone.other()));
          return true;
        });
  }

  private Optional<Outcome> say(
      Unlocked unlocked,
      ScopeId inquiry,
      SubjectId subject,
      Seen seen,
      EventsFact fact,
      Predicate<Events> isThere) {
    Codes.demand(fact);
    return inquiries
        .readToWrite(unlocked, inquiry)
        .filter(chronicle -> isThere.test(Events.of(chronicle)))
        .map(_ -> write(unlocked, Draft.of(inquiry, subject, seen, fact)));
  }

  private static void demand(Events here, WhoDidWhat told) {
    ActRecorded act = told.recorded();
    Codes.demand(act);
    told.involved().forEach(Codes::demand);
    told.made().values().forEach(Codes::demand);
    Set<SubjectId> made = told.made().keySet();
    mustBe(made.contains(act.event()) || here.events().containsKey(act.event()));
    mustBe(act.victims().stream().allMatch(v -> made.contains(v) || here.victims().containsKey(v)));
    mustBe(
        act.place() == null
            || made.contains(act.place())
            || here.places().containsKey(act.place()));
    mustBe(
        told.involved().stream()
            .map(InvolvementFound::perpetrator)
            .allMatch(p -> made.contains(p) || here.perpetrators().containsKey(p)));
    if (act.victims().isEmpty()) throw Refused.because("events.refuse.nobody");
  }

  private static boolean isSpokenOf(Chronicle inquiry, WhoDidWhat told) {
    if (told.bearings().isEmpty()) return true;
    Voices voices = Voices.of(inquiry);
    return told.bearings().stream().allMatch(b -> voices.at(b.source()).isPresent());
  }

  private static boolean areOfAKind(Events events, SubjectId a, SubjectId b) {
    return (events.victims().containsKey(a) && events.victims().containsKey(b))
        || (events.perpetrators().containsKey(a) && events.perpetrators().containsKey(b));
  }

  private static void mustBe(boolean there) {
    if (!there) throw Refused.because("events.refuse.not-here");
  }

  private Outcome write(Unlocked unlocked, Draft draft) {
    return journal.write(unlocked, List.of(draft));
  }
}
