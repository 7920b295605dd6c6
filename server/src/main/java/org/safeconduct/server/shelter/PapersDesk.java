package org.safeconduct.server.shelter;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.NewScope;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.shelter.PapersFact.PaperPrinted;
import org.safeconduct.server.shelter.PapersFact.PapersPrepared;
import org.safeconduct.server.shelter.PlaceFact.PlaceCompromised;
import org.safeconduct.server.shelter.StayFact.LawyerNamed;
import org.safeconduct.server.shelter.StayFact.PaperKept;
import org.safeconduct.server.shelter.StayFact.PapersOrdered;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// Papers for the lawyer: prepared with the press, sealed to those whose keys go on working and to
/// the lawyer, printed only by a second choice that is written down.
@Service
public class PapersDesk {
  private static final Purpose EXPORT = new Purpose(Purpose.Code.EXPORT, Purpose.Surface.EXPORT);

  private final Journal journal;
  private final SecureRandom random;

  PapersDesk(Journal journal, SecureRandom random) {
    this.journal = journal;
    this.random = random;
  }

  /// What papers are made of, beside the stay.
  ///
  /// @param state whose police would have come
  /// @param home the team at which the papers' trail is kept
  /// @param readers of the shelter; the lawyer comes to them
  record Order(AlarmDesk.Look alarm, Country state, TeamId home, List<Audience> readers) {}

  /// Papers as read now.
  public record Look(Chronicle chronicle, Papers papers) {}

  void prepare(Unlocked unlocked, StayDesk.Look stay, Order order) {
    ScopeId scope = ScopeId.random(random);
    SubjectId root = SubjectId.random(random);
    Optional<LawyerNamed> lawyer = stay.stay().lawyer();
    Set<Audience> readers = new LinkedHashSet<>(order.readers());
    lawyer.map(LawyerNamed::member).map(Audience.OfMember::new).ifPresent(readers::add);
    SubjectId about = stay.chronicle().root();
    PapersOrdered ordered = new PapersOrdered(order.alarm().alarm().id(), scope);
    Outcome outcome =
        journal.write(
            unlocked,
            List.of(
                new NewScope(
                    scope,
                    root,
                    ScopeKind.SHELTER,
                    order.home(),
                    List.copyOf(readers),
                    NewScope.Reading.READERS_ALONE)),
            List.of(
                Draft.of(scope, root, Seen.NOTHING, prepared(stay.stay(), order)),
                Draft.of(stay.scope(), about, stay.seen(about), ordered)));
    if (outcome instanceof Outcome.Refused no) throw new Refused(no.refusal());
  }

  private static PapersPrepared prepared(Stay stay, Order order) {
    Told<PlaceCompromised> pressed = order.alarm().alarm().pressed();
    LocalDate on = pressed.at().atZone(ZoneOffset.UTC).toLocalDate();
    List<PapersFact.Ready> ready = new ArrayList<>();
    for (Paper paper : Paper.values()) {
      Told<PaperKept> kept = stay.papers().get(paper);
      if (kept != null) {
        ready.add(new PapersFact.Ready(paper, kept.fact().dated(), kept.fact().words()));
      }
    }
    return new PapersPrepared(
        stay.opened().codename(),
        order.state(),
        on,
        pressed.fact().what(),
        Forums.order(order.state(), on),
        ready,
        stay.lawyer().map(LawyerNamed::name).orElse(""));
  }

  public Look look(Unlocked unlocked, ScopeId scope) {
    return look(unlocked, scope, Purpose.WORK);
  }

  private Look look(Unlocked unlocked, ScopeId scope, Purpose purpose) {
    Chronicle chronicle =
        journal
            .open(unlocked, scope, purpose)
            .filter(c -> c.kind() == ScopeKind.SHELTER)
            .orElseThrow(Absent::new);
    return new Look(chronicle, Papers.of(chronicle).orElseThrow(Absent::new));
  }

  /// The second choice: from here on the sheet may lie on a table. Written before it is shown.
  ///
  /// @throws Absent if there is no such sheet
  public Look print(Unlocked unlocked, ScopeId scope, Forum forum) {
    Look look = look(unlocked, scope, EXPORT);
    if (!look.papers().prepared().forums().contains(forum)) throw new Absent();
    SubjectId root = look.chronicle().root();
    Outcome outcome =
        journal.write(
            unlocked,
            List.of(Draft.of(scope, root, look.chronicle().seen(root), new PaperPrinted(forum))));
    if (outcome instanceof Outcome.Refused no) throw new Refused(no.refusal());
    return look;
  }
}
