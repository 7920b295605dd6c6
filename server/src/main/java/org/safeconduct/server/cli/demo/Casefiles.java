package org.safeconduct.server.cli.demo;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.casework.CaseworkFact.GroundsRecorded;
import org.safeconduct.server.casework.CaseworkFact.TaskSet;
import org.safeconduct.server.casework.Ground;
import org.safeconduct.server.identity.IdentityDesk;
import org.safeconduct.server.identity.IdentityFact;
import org.safeconduct.server.identity.NameKind;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.vault.Unlocked;

/// Plays the forty casefiles: each is opened by a caseworker of its team, who may open the identity
/// beside the custodians.
final class Casefiles {
  private static final int COOLS_DAYS = 30;
  private static final Map<String, List<String>> WORKERS =
      Map.of("north", List.of("ingrid", "marek"), "south", List.of("salome", "amina"));

  private final Stage stage;
  private final CaseworkDesk desk;

  Casefiles(Stage stage) {
    this.stage = stage;
    this.desk = stage.door(CaseworkDesk.class);
  }

  void play() {
    WORKERS.forEach(this::play);
  }

  private void play(String team, List<String> workers) {
    List<Script.Casefile> theirs =
        Script.casefiles().stream().filter(c -> c.team().equals(team)).toList();
    for (int i = 0; i < workers.size(); i++) {
      int turn = i;
      stage.as(
          workers.get(i),
          worker -> {
            for (int n = turn; n < theirs.size(); n += workers.size()) play(worker, theirs.get(n));
            return true;
          });
    }
  }

  private void play(Unlocked worker, Script.Casefile line) {
    List<Audience> mayOpenIdentity = List.of(new Audience.OfMember(worker.member()));
    ScopeId casefile =
        desk.open(worker, stage.team(line.team()), mayOpenIdentity, line.note()).casefile();
    identity(worker, casefile, line);
    Stage.written(
        desk.assess(
            worker,
            root(worker, casefile),
            line.danger(),
            List.of("First conversation."),
            stage.due(line.name().length())));
    grounds(line).ifPresent(g -> Stage.written(desk.record(worker, root(worker, casefile), g)));
    for (Script.Task task : present(line.tasks())) {
      Stage.written(
          desk.set(
              worker,
              fresh(casefile),
              new TaskSet(task.what(), List.of(), stage.due(task.due()), worker.member())));
    }
    Applications applications = new Applications(stage, worker, casefile);
    present(line.applications()).forEach(applications::play);
    if (line.ending() != null) {
      Stage.written(
          desk.end(
              worker,
              root(worker, casefile),
              Objects.requireNonNull(line.ending()),
              List.of(),
              stage.due(COOLS_DAYS)));
    }
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
