package org.safeconduct.server.cli.demo;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.casework.CaseworkFact.GroundsRecorded;
import org.safeconduct.server.casework.CaseworkFact.TaskSet;
import org.safeconduct.server.casework.Ending;
import org.safeconduct.server.casework.Ground;
import org.safeconduct.server.casework.Judgement;
import org.safeconduct.server.casework.Standing;
import org.safeconduct.server.casework.VerificationDesk;
import org.safeconduct.server.casework.VerificationFact.PersonChecked;
import org.safeconduct.server.identity.DoorDesk;
import org.safeconduct.server.identity.IdentityDesk;
import org.safeconduct.server.identity.IdentityFact;
import org.safeconduct.server.identity.NameKind;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.team.OpensBy;
import org.safeconduct.server.team.TeamDesk;
import org.safeconduct.server.vault.Unlocked;

/// The forty casefiles, day by day: each is opened by a caseworker of its team, who may open the
/// identity beside the custodians. Before them, those whose way has long ended: figures are made of
/// them.
final class Casefiles {
  private static final int COOLS = 30;

  /// Who closes what has cooled: a coordinator, whose key did not end.
  private static final String KEEPS = "ingrid";

  private static final int LOOKED_AFTER = 10;
  private static final int LONG_AGO = 12;

  private static final String APPROVES = "marek";

  /// Whose casefile has everything that can stand beside one.
  private static final String BESIDE = "Aslan Gerikov";

  private static final Map<String, List<String>> WORKERS =
      Map.of("north", List.of("ingrid", "marek"), "south", List.of("salome", "amina"));

  private final Stage stage;
  private final CaseworkDesk desk;
  private final Shelters shelters;
  private final Ways ways;
  private boolean travels;

  Casefiles(Stage stage) {
    this.stage = stage;
    this.desk = stage.door(CaseworkDesk.class);
    this.shelters = new Shelters(stage);
    this.ways = new Ways(stage);
  }

  List<Scene> scenes() {
    List<Scene> scenes = new ArrayList<>(shelters.places());
    WORKERS.forEach((team, workers) -> {
      List<Script.Casefile> theirs =
          Script.casefiles().stream().filter(c -> c.team().equals(team)).toList();
      for (int n = 0; n < theirs.size(); n++) {
        scenes.addAll(way(workers.get(n % workers.size()), theirs.get(n)));
      }
    });
    List<Script.Earlier> earlier = Script.earlier();
    List<String> north = Objects.requireNonNull(WORKERS.get("north"));
    for (int n = 0; n < earlier.size(); n++) {
      scenes.addAll(way(north.get(n % north.size()), earlier.get(n)));
    }
    return scenes;
  }

  private List<Scene> way(String worker, Script.Earlier line) {
    AtomicReference<ScopeId> casefile = new AtomicReference<>();
    int ended = line.ended();
    return List.of(
        new Scene(line.came(), worker, member -> casefile.set(open(member))),
        new Scene(ended, worker, m -> end(m, casefile.get(), line.ending(), ended)),
        new Scene(ended + COOLS + 2, KEEPS, member -> close(member, casefile.get())));
  }

  private ScopeId open(Unlocked worker) {
    List<Audience> mayOpenIdentity = List.of(new Audience.OfMember(worker.member()));
    return desk.open(worker, stage.team("north"), mayOpenIdentity, List.of("A way out."))
        .casefile();
  }

  /// One person's way: opened some days before the first step, ended some days after the last one,
  /// closed when it has cooled.
  private List<Scene> way(String worker, Script.Casefile line) {
    List<Applications> applications =
        present(line.applications()).stream().map(a -> new Applications(stage, a)).toList();
    int last = applications.stream().mapToInt(Applications::last).max().orElse(-LONG_AGO);
    int opened = applications.stream().mapToInt(Applications::first).min().orElse(-LONG_AGO) - 4;
    AtomicReference<CaseworkDesk.Opened> opening = new AtomicReference<>();
    List<Scene> scenes = new ArrayList<>();
    List<String> why = line.asks();
    if (why == null) {
      scenes.add(new Scene(opened, worker, member -> opening.set(open(member, line))));
    } else {
      scenes.add(
          new Scene(opened, worker, member -> opening.set(openForTwo(member, worker, line))));
      scenes.add(new Scene(0, worker, member -> ask(member, opening.get(), why)));
    }
    Supplier<ScopeId> casefile = () -> opening.get().casefile();
    for (Applications application : applications) {
      application.scenes(worker, casefile).forEach(scenes::add);
    }
    if (line.name().equals(BESIDE)) {
      scenes.addAll(new Beside(stage, casefile).scenes(worker, APPROVES));
    }
    Script.Bed bed = line.bed();
    if (bed != null) scenes.addAll(shelters.bed(worker, casefile, bed));
    for (Script.Task task : present(line.tasks())) {
      scenes.add(new Scene(last + 1, worker, member -> set(member, casefile.get(), task)));
    }
    Ending ending = line.ending();
    if (ending == null) {
      if (worker.equals("ingrid") && !travels) {
        travels = true;
        scenes.add(
            new Scene(
                0, worker, m -> new Travels(stage).set(m, casefile.get(), line.team(), "salome")));
      }
      boolean passport = line.name().length() % 2 == 0;
      scenes.add(
          new Scene(last + 1, worker, member -> ways.state(member, casefile.get(), passport)));
    } else {
      int ended = last + LOOKED_AFTER;
      if (ending == Ending.ARRIVED) {
        granted(line)
            .ifPresent(to ->
                scenes.add(
                    new Scene(
                        ended - 2,
                        worker,
                        m -> new Travels(stage).arrive(m, casefile.get(), to, ended - 2))));
      }
      scenes.add(new Scene(ended, worker, member -> end(member, casefile.get(), ending, ended)));
      if (ended + COOLS < -1) {
        scenes.add(new Scene(ended + COOLS + 2, KEEPS, m -> close(m, casefile.get())));
      }
    }
    return scenes;
  }

  private static Optional<Country> granted(Script.Casefile line) {
    return present(line.applications()).stream()
        .filter(a -> a.steps().stream().anyMatch(s -> s.step().equals("granted")))
        .map(Script.Application::to)
        .findFirst();
  }

  private CaseworkDesk.Opened open(Unlocked worker, Script.Casefile line) {
    List<Audience> mayOpenIdentity = List.of(new Audience.OfMember(worker.member()));
    CaseworkDesk.Opened opened =
        desk.open(worker, stage.team(line.team()), mayOpenIdentity, line.note());
    ScopeId casefile = opened.casefile();
    identity(worker, casefile, line);
    Stage.written(
        desk.assess(
            worker,
            root(worker, casefile),
            Judgement.of(
                line.danger(), List.of("First conversation."), stage.due(line.name().length()))));
    if (line.applications() != null || line.bed() != null) check(worker, casefile);
    grounds(line).ifPresent(g -> Stage.written(desk.record(worker, root(worker, casefile), g)));
    return opened;
  }

  /// Nobody is told an address or a route before; of whom nothing is asked yet, nobody made sure.
  private void check(Unlocked worker, ScopeId casefile) {
    PersonChecked checked =
        new PersonChecked(
            Standing.CHECKED,
            List.of("A friend whom we accompanied last year."),
            List.of("By voice: the answer that was agreed with the friend."),
            List.of());
    Stage.written(
        stage.door(VerificationDesk.class).check(worker, root(worker, casefile), checked));
  }

  /// Opens a casefile whose identity it takes two to open. Only a registrar can.
  private CaseworkDesk.Opened openForTwo(Unlocked worker, String handle, Script.Casefile line) {
    TeamDesk team = stage.door(TeamDesk.class);
    team.openIdentitiesBy(worker, stage.again(handle), OpensBy.TWO);
    CaseworkDesk.Opened opened = open(worker, line);
    team.openIdentitiesBy(worker, stage.again(handle), OpensBy.ONE);
    return opened;
  }

  private void ask(Unlocked worker, CaseworkDesk.Opened casefile, List<String> why) {
    IdentityDesk.Way way =
        stage.door(IdentityDesk.class).of(worker, casefile.casefile()).orElseThrow();
    if (!(way instanceof IdentityDesk.Way.ByTwo(ScopeId door))) {
      throw new IllegalStateException("one opens it: " + casefile.codename());
    }
    SubjectId showing = SubjectId.random(stage.door(SecureRandom.class));
    Stage.written(stage.door(DoorDesk.class).ask(worker, door, showing, casefile.codename(), why));
  }

  private void set(Unlocked worker, ScopeId casefile, Script.Task task) {
    TaskSet set = new TaskSet(task.what(), List.of(), stage.due(task.due()), worker.member());
    Stage.written(desk.set(worker, fresh(casefile), set));
  }

  private void end(Unlocked worker, ScopeId casefile, Ending ending, int day) {
    At root = root(worker, casefile);
    Stage.written(desk.end(worker, root, ending, List.of(), stage.due(day + COOLS)));
  }

  private void close(Unlocked worker, ScopeId casefile) {
    Stage.written(desk.close(worker, root(worker, casefile)));
  }

  private void identity(Unlocked worker, ScopeId casefile, Script.Casefile line) {
    List<IdentityFact> facts = new ArrayList<>();
    facts.add(
        new IdentityFact.NameGiven(
            NameKind.IN_DOCUMENTS, line.inOwnScript(), List.of(), line.name()));
    facts.add(new IdentityFact.BirthDateGiven(line.born()));
    Script.Contact contact = line.contact();
    if (contact != null) {
      facts.add(
          new IdentityFact.ContactGiven(
              contact.channel(), contact.handle(), contact.hands(), contact.calling(), "", "", ""));
    }
    SubjectId fresh = SubjectId.random(stage.door(SecureRandom.class));
    Stage.written(stage.door(IdentityDesk.class).takeDown(worker, casefile, fresh, facts));
  }

  private static Optional<GroundsRecorded> grounds(Script.Casefile line) {
    List<Ground> actual = of(line, Script.GroundLine.Kind.ACTUAL);
    List<Ground> perceived = of(line, Script.GroundLine.Kind.PERCEIVED);
    return actual.isEmpty() && perceived.isEmpty()
        ? Optional.empty()
        : Optional.of(new GroundsRecorded(actual, perceived, List.of()));
  }

  private static List<Ground> of(Script.Casefile line, Script.GroundLine.Kind kind) {
    return present(line.grounds()).stream()
        .filter(g -> g.kind() == kind)
        .map(Script.GroundLine::ground)
        .toList();
  }

  private At root(Unlocked worker, ScopeId casefile) {
    Chronicle chronicle = desk.look(worker, casefile);
    return new At(casefile, chronicle.root(), chronicle.seen(chronicle.root()));
  }

  private At fresh(ScopeId casefile) {
    return new At(casefile, SubjectId.random(stage.door(SecureRandom.class)), Seen.NOTHING);
  }

  private static <T> List<T> present(@Nullable List<T> maybe) {
    return maybe == null ? List.of() : maybe;
  }
}
