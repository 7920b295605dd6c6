package org.safeconduct.server.shelter;

import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.server.casework.Concern;
import org.safeconduct.server.files.Arrival;
import org.safeconduct.server.files.SealedFiles;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Claim;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.NewScope;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.shelter.AskFact.AskMet;
import org.safeconduct.server.shelter.AskFact.AsksOpened;
import org.safeconduct.server.shelter.PlaceFact.BedGiven;
import org.safeconduct.server.shelter.StayFact.AddressTold;
import org.safeconduct.server.shelter.StayFact.PaperKept;
import org.safeconduct.server.shelter.StayFact.PlacementMade;
import org.safeconduct.server.shelter.StayFact.StayOpened;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// The shelter's side: where somebody is, who knows it, what was agreed. The scope of a stay is
/// opened by whoever takes the asking up, for the shelter's team alone: its key was never in
/// anybody else's hands.
@Service
public class StayDesk {
  private static final Purpose FILE = new Purpose(Purpose.Code.WORK, Purpose.Surface.FILE);
  private static final long MOST = 2L << 30;

  /// So many who are faster one after the other: more than any house has beds.
  private static final int TRIES = 100;

  private final Journal journal;
  private final AskDesk asks;
  private final PlaceDesk places;
  private final Rows rows;
  private final SealedFiles files;
  private final InstantSource clock;
  private final SecureRandom random;

  StayDesk(
      Journal journal,
      AskDesk asks,
      PlaceDesk places,
      Rows rows,
      SealedFiles files,
      InstantSource clock,
      SecureRandom random) {
    this.journal = journal;
    this.asks = asks;
    this.places = places;
    this.rows = rows;
    this.files = files;
    this.clock = clock;
    this.random = random;
  }

  /// A stay, as read now.
  public record Look(Chronicle chronicle, Stay stay) {
    public ScopeId scope() {
      return chronicle.scope();
    }

    public Seen seen(SubjectId subject) {
      return chronicle.seen(subject);
    }
  }

  /// Where in a stay somebody writes, and how much of it they had seen.
  public record At(ScopeId stay, SubjectId subject, Seen seen) {
    Draft draft(StayFact fact) {
      return Draft.of(stay, subject, seen, fact);
    }
  }

  public Look look(Unlocked unlocked, ScopeId stay) {
    Chronicle chronicle =
        journal
            .open(unlocked, stay, Purpose.WORK)
            .filter(c -> c.kind() == ScopeKind.SHELTER)
            .orElseThrow(Absent::new);
    return new Look(chronicle, Stay.of(chronicle).orElseThrow(Absent::new));
  }

  /// The stay that answers what was asked there, if this member may open it.
  public Optional<ScopeId> of(Unlocked unlocked, ScopeId asking) {
    return rows.all(unlocked, Query.list(StayListing.STAY).pointingTo(asking)).stream()
        .map(Found.Hit::scope)
        .findFirst();
  }

  /// Takes an asking up; the first time, the person's stay is opened.
  ///
  /// @throws Refused if it was taken up or answered, or this member is not of the team that was
  ///   asked
  public Outcome takeUp(Unlocked unlocked, ScopeId asking, SubjectId ask, Seen seen) {
    AskDesk.Look look = asks.look(unlocked, asking);
    TeamId team = look.asks().opened().shelter();
    if (!unlocked.teams().contains(team)) throw Refused.because("shelter.refuse.not-shelter");
    if (!(look.ask(ask) instanceof Ask.Waiting waiting)) {
      throw Refused.because("shelter.refuse.answered");
    }
    Draft taken = Draft.of(asking, ask, seen, waiting.takeUp());
    if (of(unlocked, asking).isPresent()) return write(unlocked, List.of(), List.of(taken));
    ScopeId stay = ScopeId.random(random);
    SubjectId root = SubjectId.random(random);
    NewScope opened =
        new NewScope(
            stay,
            root,
            ScopeKind.SHELTER,
            team,
            List.of(new Audience.OfTeam(team)),
            NewScope.Reading.READERS_ALONE);
    AsksOpened of = look.asks().opened();
    Draft first =
        Draft.of(stay, root, Seen.NOTHING, new StayOpened(of.casefile(), asking, of.codename()));
    return write(
        unlocked, List.of(opened), List.of(first, taken.claiming(new Claim("stay", "one"))));
  }

  /// Somebody gets a bed. What was asked for them is met by it, which the caseworkers read; where,
  /// they do not.
  ///
  /// @throws Refused if perhaps others hold their phone, something that the casefile said stands
  ///   against it, the place is closed or full, or the days are the wrong way round
  public Outcome place(Unlocked unlocked, At at, PlacementMade made) {
    Stay stay = look(unlocked, at.stay()).stay();
    AskDesk.Look asked = asks.look(unlocked, stay.opened().asks());
    asked.asks().allow(touches(made));
    if (made.until() != null && made.until().isBefore(made.from())) {
      throw Refused.because("shelter.refuse.ends-before");
    }
    List<Draft> drafts = new ArrayList<>();
    drafts.add(at.draft(made));
    for (Ask ask : asked.asks().asks()) {
      if (!(ask instanceof Ask.TakenUp)) continue;
      drafts.add(Draft.of(asked.scope(), ask.id(), asked.chronicle().seen(ask.id()), new AskMet()));
    }
    return giveBed(unlocked, made.place(), drafts);
  }

  /// Two who give a place's last bed at once write to the same subject: the second one looks again,
  /// and finds none. What is free is read after the place was seen, so that nobody comes between.
  private Outcome giveBed(Unlocked unlocked, SubjectId place, List<Draft> drafts) {
    for (int i = 0; i < TRIES; i++) {
      PlaceDesk.Look seen = places.look(unlocked, place);
      if (places.free(unlocked).stream().noneMatch(free -> free.place().equals(place))) {
        throw Refused.because("shelter.refuse.no-bed");
      }
      List<Draft> all = new ArrayList<>(drafts);
      all.add(Draft.of(seen.register(), place, seen.seen(), new BedGiven()));
      Outcome outcome = write(unlocked, List.of(), all);
      boolean faster =
          outcome instanceof Outcome.Conflict conflict && conflict.draft().subject().equals(place);
      if (!faster) return outcome;
    }
    throw Refused.because("shelter.refuse.meanwhile");
  }

  private static Set<Concern> touches(PlacementMade made) {
    return made.withStrangers()
        ? Set.of(Concern.WHERE_THEY_STAY, Concern.WHO_THEY_STAY_WITH)
        : Set.of(Concern.WHERE_THEY_STAY);
  }

  /// Somebody knows the address now. Said to the person only if it is sure that it is they.
  public Outcome tell(Unlocked unlocked, At at, AddressTold told) {
    Stay stay = look(unlocked, at.stay()).stay();
    if (stay.placement(at.subject()).isEmpty()) throw new Absent();
    if (told.knower() == Knower.THE_PERSON) {
      asks.look(unlocked, stay.opened().asks()).asks().allowAddress(clock.instant());
    }
    return write(unlocked, at, told);
  }

  public Outcome end(Unlocked unlocked, At at, LocalDate on, List<String> why) {
    return switch (look(unlocked, at.stay())
        .stay()
        .placement(at.subject())
        .orElseThrow(Absent::new)) {
      case Placement.Standing standing -> write(unlocked, at, standing.end(on, why));
      case Placement.Left _ -> throw Refused.because("shelter.refuse.left");
    };
  }

  /// What needs no more than the stay itself: a wish, a paper, a lawyer.
  public Outcome note(Unlocked unlocked, At at, StayFact fact) {
    look(unlocked, at.stay());
    return write(unlocked, at, fact);
  }

  /// Something that lies ready, with its video or scan: sealed as it comes in.
  ///
  /// @param content empty where there is no file
  /// @throws Refused if there are neither words nor a file
  public Outcome keepPaper(Unlocked unlocked, At at, PaperKept paper, InputStream content)
      throws IOException {
    look(unlocked, at.stay());
    try (Arrival arrival = files.receive(at.stay(), content, MOST)) {
      if (arrival.bytes() == 0) {
        if (paper.words().isEmpty()) throw Refused.because("shelter.refuse.no-words");
        return write(unlocked, at, paper);
      }
      PaperKept whole = new PaperKept(paper.paper(), paper.dated(), paper.words(), arrival.id());
      Outcome outcome = files.keep(unlocked, at.draft(whole), List.of(arrival));
      if (outcome instanceof Outcome.Refused no) throw new Refused(no.refusal());
      return outcome;
    }
  }

  /// The file of a paper, from its beginning.
  public Optional<InputStream> file(Unlocked unlocked, ScopeId stay, Paper paper) {
    return Optional.ofNullable(look(unlocked, stay).stay().papers().get(paper))
        .map(told -> told.fact().file())
        .flatMap(file -> files.open(unlocked, stay, file, FILE));
  }

  Outcome write(Unlocked unlocked, At at, StayFact fact) {
    return write(unlocked, List.of(), List.of(at.draft(fact)));
  }

  private Outcome write(Unlocked unlocked, List<NewScope> scopes, List<Draft> drafts) {
    return switch (journal.write(unlocked, scopes, drafts)) {
      case Outcome.Refused no -> throw new Refused(no.refusal());
      case Outcome done -> done;
    };
  }
}
