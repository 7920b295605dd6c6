package org.safeconduct.server.shelter;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.casework.CaseworkFact;
import org.safeconduct.server.casework.CaseworkListing;
import org.safeconduct.server.casework.Colleagues;
import org.safeconduct.server.casework.Heeding;
import org.safeconduct.server.casework.Standing;
import org.safeconduct.server.casework.VerificationDesk;
import org.safeconduct.server.casework.VerificationFact;
import org.safeconduct.server.casework.VerificationFact.PersonChecked;
import org.safeconduct.server.children.ChildDesk;
import org.safeconduct.server.children.ChildFact;
import org.safeconduct.server.children.ChildHeeds;
import org.safeconduct.server.files.SealedFiles;
import org.safeconduct.server.journal.FactBook;
import org.safeconduct.server.journal.JournalWorld;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.search.DueRow;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.shelter.AskFact.ShelterAsked;
import org.safeconduct.server.shelter.PlaceFact.PlaceDescribed;
import org.safeconduct.server.shelter.StayFact.PlacementMade;
import org.safeconduct.server.team.session.Scratch;
import org.safeconduct.server.team.waking.Waking;
import org.safeconduct.server.vault.Unlocked;

/// A founded organisation with the shelter's desks on the real journal. The shelter's team is the
/// world's *casework* (two members); the casefile is of *coordination*, whose only member asks.
final class ShelterWorld implements AutoCloseable {
  static final String TOWN = "Quillenfurth";
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  final JournalWorld world;
  final Unlocked shelter;
  final Unlocked second;
  final Unlocked asker;
  final CaseworkDesk casework;
  final ChildDesk children;
  final VerificationDesk verification;
  final CasefileWord word;
  final AskDesk asks;
  final PlaceDesk places;
  final StayDesk stays;
  final AlarmDesk alarms;
  final PapersDesk papers;
  final SignDesk signs;
  final Waking waking;
  private final Scratch scratch;
  final Search search;
  final ScopeId casefile;
  final ScopeId register;

  ShelterWorld(Path folder) {
    world =
        JournalWorld.in(
            folder,
            FactBook.of(CaseworkFact.class),
            FactBook.of(VerificationFact.class),
            FactBook.of(ChildFact.class),
            FactBook.of(AskFact.class),
            FactBook.of(PlaceFact.class),
            FactBook.of(StayFact.class),
            FactBook.of(PapersFact.class));
    shelter = world.caseworker();
    second = world.colleague();
    asker = world.coordinator();
    ScopeId organisation =
        world.openScope(ScopeKind.ORGANISATION, new Audience.OfTeam(world.coordination()));
    register = world.openScope(ScopeKind.REGISTER);
    casework =
        new CaseworkDesk(
            world.journal(),
            new Known(organisation, world.casework()),
            List.of(),
            List.of((member, file) -> word().changed(member, file)),
            world.clock(),
            world.random());
    children = new ChildDesk(casework);
    verification = new VerificationDesk(casework);
    search =
        new Search(
            world.vault(),
            world.journal(),
            world.data(),
            List.of(
                new CaseworkListing(),
                new AskListing(),
                new PlaceListing(),
                new StayListing(),
                new PapersListing()),
            world.clock(),
            world.random());
    Rows rows = new Rows(search);
    Housing housing = new Here();
    word =
        new CasefileWord(
            world.journal(), new Heeding(List.of(new ChildHeeds())), rows, world.clock());
    asks = new AskDesk(world.journal(), casework, housing, rows, word, world.random());
    places = new PlaceDesk(world.journal(), housing, rows);
    stays =
        new StayDesk(
            world.journal(),
            asks,
            places,
            rows,
            new SealedFiles(world.data(), world.journal(), world.random()),
            world.clock(),
            world.random());
    scratch = new Scratch(world.data(), world.random());
    waking =
        new Waking(
            world.data(), scratch, world.vault(), world.journal(), world.clock(), world.random());
    signs = new SignDesk(stays, asks, waking, world.clock());
    papers = new PapersDesk(world.journal(), world.random());
    alarms = new AlarmDesk(world.journal(), places, stays, housing, rows, papers, world.clock());
    casefile =
        casework
            .open(asker, world.coordination(), List.of(), List.of("A bed for tonight."))
            .casefile();
  }

  SubjectId fresh() {
    return SubjectId.random(world.random());
  }

  /// A place of the register with so many beds.
  SubjectId place(String name, int beds) {
    SubjectId id = fresh();
    PlaceDescribed described =
        new PlaceDescribed(
            name, TOWN, List.of("7 Weir Lane"), new Country("RU"), beds, List.of(), "", "");
    written(places.enter(shelter, world.casework(), id, described));
    return id;
  }

  private CasefileWord word() {
    return word;
  }

  /// Writes into the casefile what was found out of the person.
  void found(Assured assured) {
    switch (assured) {
      case CHECKED ->
          written(verification.check(asker, root(), checked(Standing.CHECKED, "By voice.")));
      case NOT_YET_CHECKED ->
          written(verification.check(asker, root(), checked(Standing.NOT_YET, "Nothing.")));
      case PERHAPS_NOT_THEIRS -> written(verification.doubt(asker, root(), List.of("A hand.")));
    }
  }

  private static PersonChecked checked(Standing standing, String how) {
    return new PersonChecked(standing, List.of(), List.of(how), List.of());
  }

  At root() {
    return atCasefile(casework.look(asker, casefile).root());
  }

  At atCasefile(SubjectId subject) {
    return new At(casefile, subject, casework.look(asker, casefile).seen(subject));
  }

  /// Asks as the caseworker, who found out so much; the scope of what was asked.
  ScopeId ask(Assured assured) {
    found(assured);
    SubjectId ask = fresh();
    ShelterAsked asked = new ShelterAsked(TODAY, null, 1, List.of("No stairs, insulin."));
    written(asks.ask(asker, ask, new AskDesk.Asking(casefile, world.casework(), asked)));
    return asks.of(asker, casefile).getLast().scope();
  }

  /// The stay of somebody else, who was asked for and taken up.
  ScopeId stayOfAnother() {
    ScopeId other =
        casework.open(asker, world.coordination(), List.of(), List.of("A bed, too.")).casefile();
    ShelterAsked asked = new ShelterAsked(TODAY, null, 1, List.of());
    written(asks.ask(asker, fresh(), new AskDesk.Asking(other, world.casework(), asked)));
    return takeUp(asks.of(asker, other).getLast().scope());
  }

  /// Takes the last asking up; the stay.
  ScopeId takeUp(ScopeId asking) {
    AskDesk.Look look = asks.look(shelter, asking);
    SubjectId ask = look.asks().asks().getLast().id();
    written(stays.takeUp(shelter, asking, ask, look.chronicle().seen(ask)));
    return stays.of(shelter, asking).orElseThrow();
  }

  /// Puts the person into a place; the placement.
  SubjectId placed(ScopeId stay, SubjectId place) {
    SubjectId id = fresh();
    written(
        stays.place(
            shelter,
            new StayDesk.At(stay, id, Seen.NOTHING),
            placement(place, Company.UNRELATED_ADULTS)));
    return id;
  }

  static PlacementMade placement(SubjectId place, @Nullable Company company) {
    return new PlacementMade(place, TODAY, null, List.of("On foot from the second stop."), company);
  }

  /// Somebody of the person's casefile in a place, from the asking on.
  ScopeId stayAt(SubjectId place) {
    ScopeId stay = takeUp(ask(Assured.CHECKED));
    placed(stay, place);
    return stay;
  }

  StayDesk.At at(ScopeId stay, SubjectId subject) {
    return new StayDesk.At(stay, subject, stays.look(shelter, stay).seen(subject));
  }

  static void written(Outcome outcome) {
    if (!(outcome instanceof Outcome.Written)) throw new AssertionError(outcome.toString());
  }

  @Override
  public void close() {
    search.close();
    scratch.close();
    shelter.close();
    second.close();
    asker.close();
    world.close();
  }

  private record Known(ScopeId organisation, TeamId keepers) implements Colleagues {
    @Override
    public TeamId keepers(Unlocked unlocked) {
      return keepers;
    }

    @Override
    public int coolingDays(Unlocked unlocked) {
      return 30;
    }

    @Override
    public Map<MemberId, String> names(Unlocked unlocked) {
      return Map.of();
    }

    @Override
    public Map<TeamId, String> teams(Unlocked unlocked) {
      return Map.of();
    }
  }

  private final class Here implements Housing {
    private final Keeper keeper = new Keeper(world.casework(), "Shelter");

    @Override
    public List<Keeper> keepers(Unlocked unlocked) {
      return List.of(keeper);
    }

    @Override
    public Map<TeamId, ScopeId> registers(Unlocked unlocked) {
      return unlocked.teams().contains(keeper.team()) ? Map.of(keeper.team(), register) : Map.of();
    }

    @Override
    public List<Keeper> beginners(Unlocked unlocked) {
      return List.of();
    }

    @Override
    public ScopeId register(Unlocked unlocked, TeamId team) {
      return register;
    }

    @Override
    public List<MemberId> onDuty(Unlocked unlocked, TeamId team) {
      return List.of(second.member());
    }

    @Override
    public List<MemberId> members(Unlocked unlocked, TeamId team) {
      return List.of(shelter.member(), second.member());
    }

    @Override
    public Map<MemberId, String> lawyers(Unlocked unlocked) {
      return Map.of(asker.member(), "The lawyer");
    }

    @Override
    public Map<MemberId, String> names(Unlocked unlocked) {
      return Map.of();
    }
  }

  /// What stands before this member as due, by what it is.
  List<String> due(Unlocked member) {
    return found(member, Query.list(DueRow.KIND)).hits().stream()
        .map(Found.Hit::row)
        .map(DueRow::of)
        .map(DueRow::what)
        .filter(what -> what.startsWith("shelter."))
        .toList();
  }

  Found found(Unlocked member, Query query) {
    search.catchUp(member);
    return search.find(member, query, Purpose.WORK);
  }
}
