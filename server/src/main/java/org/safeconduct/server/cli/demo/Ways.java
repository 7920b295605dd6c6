package org.safeconduct.server.cli.demo;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.route.Known;
import org.safeconduct.server.route.Offered;
import org.safeconduct.server.route.Precondition;
import org.safeconduct.server.route.RouteDesk;
import org.safeconduct.server.route.RouteFact.RoutePlacesCounted;
import org.safeconduct.server.route.RouteFact.RouteVerified;
import org.safeconduct.server.route.RouteRef;
import org.safeconduct.server.route.SituationFact.Stated;
import org.safeconduct.server.route.Standing;
import org.safeconduct.server.vault.Unlocked;

/// The registers of routes: both teams take in what ships with the program, verify some of it, and
/// state of the people whose way goes on what routes ask.
final class Ways {
  private static final int TAKEN = -230;
  private static final int PLACES = 500;
  private static final int USED = 312;

  /// What somebody found, how many days ago.
  private record Look(String offered, Standing found, int day, String how) {}

  private static final List<Look> LOOKS =
      List.of(
          new Look("lt-national", Standing.RUNNING, -20, "Asked the consular section."),
          new Look("de-22-2", Standing.SUSPENDED, -35, "The ministry's page, and its letter."),
          new Look("ca-defenders", Standing.RUNNING, -12, "The referring organisation's page."),
          new Look("am-visa-free", Standing.RUNNING, -4, "The border service's page."),
          new Look("ge-visa-free", Standing.RUNNING, -200, "A colleague who went there."));

  private final Stage stage;
  private final RouteDesk desk;

  Ways(Stage stage) {
    this.stage = stage;
    this.desk = stage.door(RouteDesk.class);
  }

  List<Scene> scenes() {
    List<Scene> scenes = new ArrayList<>();
    Map.of("north", "ingrid", "south", "salome")
        .forEach((team, worker) -> {
          scenes.add(new Scene(TAKEN, worker, member -> take(member, team)));
          for (Look look : LOOKS) {
            scenes.add(new Scene(look.day(), worker, member -> verify(member, look)));
          }
          scenes.add(new Scene(-11, worker, this::count));
          scenes.add(new Scene(TAKEN, worker, this::embargo));
        });
    return scenes;
  }

  private void take(Unlocked member, String team) {
    List<String> all = Offered.all().stream().map(Offered::word).toList();
    Stage.written(desk.take(member, stage.team(team), all));
  }

  private void verify(Unlocked member, Look look) {
    RouteRef ref = route(member, look.offered());
    Stage.written(
        desk.verify(
            member,
            ref,
            seen(member, ref),
            new RouteVerified(stage.date(look.day()), look.found(), List.of(look.how()))));
  }

  private void count(Unlocked member) {
    RouteRef ref = route(member, "ca-defenders");
    Stage.written(
        desk.count(
            member,
            ref,
            seen(member, ref),
            new RoutePlacesCounted(PLACES, USED, stage.day(-11), "the referring organisation")));
  }

  private void embargo(Unlocked member) {
    RouteRef ref = route(member, "ca-arrangement");
    Stage.written(
        desk.embargo(member, ref, seen(member, ref), List.of("Until people are safe."), List.of()));
  }

  /// What is known of somebody.
  void state(Unlocked member, ScopeId casefile, boolean passport) {
    RouteDesk.Person person = desk.person(member, casefile);
    SubjectId fresh = SubjectId.random(stage.door(SecureRandom.class));
    Stage.written(
        desk.state(
            member,
            casefile,
            person.situation().subject().orElse(fresh),
            Seen.NOTHING,
            List.of(
                new Stated(new Precondition.MayLeave(), Known.YES),
                new Stated(new Precondition.OutsideHome(), Known.NO),
                new Stated(new Precondition.PassportValid(6), passport ? Known.YES : Known.NO))));
  }

  private RouteRef route(Unlocked member, String offered) {
    return desk.mine(member).entrySet().stream()
        .filter(e -> e.getValue().offered().equals(offered))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private Seen seen(Unlocked member, RouteRef ref) {
    return desk.look(member, ref).chronicle().seen(ref.route());
  }
}
