package org.safeconduct.server.cli.demo;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.team.DutyDesk;
import org.safeconduct.server.vault.Unlocked;

/// Who is on duty this week, and what was handed over.
record Duties(Stage stage) {
  private static final int BEGINS = 9;

  List<Scene> scenes() {
    return List.of(
        new Scene(
            -1,
            "ingrid",
            ingrid -> {
              agree(ingrid, "north", -1, "marek", "ingrid");
              agree(ingrid, "north", 3, "ingrid", "marek");
              stage
                  .door(DutyDesk.class)
                  .handOver(
                      ingrid,
                      stage.team("north"),
                      List.of(
                          "The consulate called twice and left no message; the lawyer knows.",
                          "From six in the evening the second phone is with Ingrid."));
            }),
        new Scene(-1, "salome", salome -> agree(salome, "south", -1, "amina", "salome")));
  }

  /// For four days, from nine to nine.
  private void agree(Unlocked coordinator, String team, int day, String... who) {
    TeamId of = stage.team(team);
    List<MemberId> members = Arrays.stream(who).map(stage::member).toList();
    stage.door(DutyDesk.class).agree(coordinator, of, members, at(day), at(day + 4));
  }

  private Instant at(int day) {
    return stage.date(day).atTime(BEGINS, 0).toInstant(ZoneOffset.UTC);
  }

  @Override
  public String toString() {
    return "Duties";
  }
}
