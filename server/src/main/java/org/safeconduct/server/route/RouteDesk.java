package org.safeconduct.server.route;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.casework.Casework;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.casework.CaseworkFact.KeptFromFigures;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.route.RouteFact.RouteDescribed;
import org.safeconduct.server.route.RouteFact.RouteEmbargoLifted;
import org.safeconduct.server.route.RouteFact.RouteEmbargoed;
import org.safeconduct.server.route.RouteFact.RouteVerified;
import org.safeconduct.server.route.SituationFact.SituationStated;
import org.safeconduct.server.route.SituationFact.Stated;
import org.safeconduct.server.team.Register;
import org.safeconduct.server.team.Registers;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// The front door of the registers of routes, and of a person against them.
@Service
public class RouteDesk implements Embargo {
  private final Journal journal;
  private final Registers registers;
  private final CaseworkDesk casework;
  private final InstantSource clock;
  private final SecureRandom random;

  RouteDesk(
      Journal journal,
      Registers registers,
      CaseworkDesk casework,
      InstantSource clock,
      SecureRandom random) {
    this.journal = journal;
    this.registers = registers;
    this.casework = casework;
    this.clock = clock;
    this.random = random;
  }

  /// Routes are verified by days; whose day it is does not matter within ninety.
  public LocalDate today() {
    return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
  }

  /// One route as its page shows it.
  public record Look(Chronicle chronicle, Route route, RouteCard card) {}

  /// @throws Absent if there is none that this member may open
  public Look look(Unlocked unlocked, RouteRef ref) {
    Chronicle chronicle = opened(unlocked, ref.register());
    Route route = Routes.of(chronicle).route(ref.route()).orElseThrow(Absent::new);
    return new Look(chronicle.about(ref.route()), route, route.card().orElseThrow(Absent::new));
  }

  /// The routes of all registers that this member may open, by where they stand.
  public Map<RouteRef, Route> mine(Unlocked unlocked) {
    Map<RouteRef, Route> mine = new LinkedHashMap<>();
    for (ScopeId register : registers.mine(unlocked, Register.ROUTES).values()) {
      for (Route route : Routes.of(opened(unlocked, register)).all()) {
        if (route.card().isPresent()) mine.put(new RouteRef(register, route.id()), route);
      }
    }
    return mine;
  }

  /// What the program offers and a team has not taken in.
  public List<Offered> offered(Unlocked unlocked, TeamId team) {
    Set<String> taken =
        registers
            .read(unlocked, team, Register.ROUTES)
            .map(chronicle -> Routes.of(chronicle).taken())
            .orElse(Set.of());
    return Offered.all().stream().filter(o -> !taken.contains(o.word())).toList();
  }

  /// Takes offered routes into a team's register, each as a fact of its own, none of them verified.
  ///
  /// @throws Refused if none of them is offered
  public Outcome take(Unlocked unlocked, TeamId team, List<String> words) {
    List<Offered> wanted =
        offered(unlocked, team).stream().filter(o -> words.contains(o.word())).toList();
    if (wanted.isEmpty()) throw Refused.because("route.refuse.none-chosen");
    ScopeId register = register(unlocked, team);
    List<Draft> drafts =
        wanted.stream()
            .map(o ->
                Draft.of(
                    register,
                    SubjectId.random(random),
                    Seen.NOTHING,
                    new RouteDescribed(o.card(), o.word())))
            .toList();
    return write(unlocked, drafts);
  }

  /// Where a team's routes stand, opened now if it kept none.
  public ScopeId register(Unlocked unlocked, TeamId team) {
    return registers.open(unlocked, team, Register.ROUTES);
  }

  /// A new route, under a subject that the form brought along: sent twice it is written once.
  public Outcome describe(Unlocked unlocked, RouteRef ref, RouteCard card) {
    opened(unlocked, ref.register());
    return write(unlocked, ref, Seen.NOTHING, new RouteDescribed(card, null));
  }

  public Outcome describeAgain(Unlocked unlocked, RouteRef ref, Seen seen, RouteCard card) {
    look(unlocked, ref);
    return write(unlocked, ref, seen, new RouteDescribed(card, null));
  }

  /// @throws Refused if the day of looking lies ahead
  public Outcome verify(Unlocked unlocked, RouteRef ref, Seen seen, RouteVerified verified) {
    look(unlocked, ref);
    if (verified.on().isAfter(today())) throw Refused.because("route.refuse.verified-ahead");
    return write(unlocked, ref, seen, verified);
  }

  public Outcome count(
      Unlocked unlocked, RouteRef ref, Seen seen, RouteFact.RoutePlacesCounted counted) {
    look(unlocked, ref);
    return write(unlocked, ref, seen, counted);
  }

  /// From now on nobody tells of it, and those whose casefiles are named are kept from figures.
  ///
  /// @param linked casefiles with an application on this route
  public Outcome embargo(
      Unlocked unlocked, RouteRef ref, Seen seen, List<String> why, List<ScopeId> linked) {
    if (look(unlocked, ref).route().embargoed()) throw Refused.because("route.refuse.embargoed");
    List<Draft> drafts = new ArrayList<>();
    drafts.add(Draft.of(ref.register(), ref.route(), seen, new RouteEmbargoed(why)));
    linked.forEach(casefile -> drafts.addAll(kept(unlocked, casefile)));
    return write(unlocked, drafts);
  }

  public Outcome lift(Unlocked unlocked, RouteRef ref, Seen seen, List<String> why) {
    if (!look(unlocked, ref).route().embargoed()) throw Refused.because("route.refuse.no-embargo");
    return write(unlocked, ref, seen, new RouteEmbargoLifted(why));
  }

  @Override
  public List<Draft> together(Unlocked unlocked, RouteRef ref, ScopeId casefile) {
    return look(unlocked, ref).route().embargoed() ? kept(unlocked, casefile) : List.of();
  }

  private List<Draft> kept(Unlocked unlocked, ScopeId casefile) {
    Chronicle chronicle = casework.look(unlocked, casefile);
    if (Casework.of(chronicle).keptFromFigures()) return List.of();
    SubjectId root = chronicle.root();
    return List.of(new At(casefile, root, chronicle.seen(root)).draft(new KeptFromFigures()));
  }

  /// What a casefile states, and the person against every route.
  public record Person(Chronicle chronicle, Situation situation, Map<RouteRef, Route> routes) {
    /// What the routes ask, each question once.
    public List<Precondition> questions() {
      return Routes.questions(List.copyOf(routes.values()));
    }
  }

  public Person person(Unlocked unlocked, ScopeId casefile) {
    Chronicle chronicle = casework.look(unlocked, casefile);
    return new Person(chronicle, Situation.of(chronicle), mine(unlocked));
  }

  /// States what is known of a person. What says nothing new is not written.
  ///
  /// @param fresh the subject of the first statement, brought along by the form
  /// @throws Refused if nothing of it is new
  public Outcome state(
      Unlocked unlocked, ScopeId casefile, SubjectId fresh, Seen seen, List<Stated> said) {
    Chronicle chronicle = casework.look(unlocked, casefile);
    if (!chronicle.isWhole()) throw Refused.because("casework.refuse.not-whole");
    Casework.of(chronicle).casefile().workable();
    Situation situation = Situation.of(chronicle);
    List<Stated> news = situation.news(said);
    if (news.isEmpty()) throw Refused.because("route.refuse.nothing-new");
    At at = new At(casefile, situation.subject().orElse(fresh), seen);
    return write(unlocked, List.of(at.draft(new SituationStated(news))));
  }

  private Chronicle opened(Unlocked unlocked, ScopeId register) {
    return journal
        .open(unlocked, register, Purpose.WORK)
        .filter(c -> c.kind() == ScopeKind.REGISTER)
        .orElseThrow(Absent::new);
  }

  private Outcome write(Unlocked unlocked, RouteRef ref, Seen seen, RouteFact fact) {
    return write(unlocked, List.of(Draft.of(ref.register(), ref.route(), seen, fact)));
  }

  private Outcome write(Unlocked unlocked, List<Draft> drafts) {
    return switch (journal.write(unlocked, drafts)) {
      case Outcome.Refused no -> throw new Refused(no.refusal());
      case Outcome done -> done;
    };
  }
}
