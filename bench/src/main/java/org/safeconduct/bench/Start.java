package org.safeconduct.bench;

import java.nio.file.Path;
import java.util.List;
import org.safeconduct.bench.Rounds.Claim;
import org.safeconduct.bench.Rounds.Peer;

/// `start`: from the command to the first page, with an empty log and with a long one, beside a
/// Spring Boot that serves nothing, of the same version, on the same class path and JVM settings:
/// neither has an AOT cache.
final class Start implements Measurement {
  private static final int PORT = 8_193;

  @Override
  public String name() {
    return "start";
  }

  @Override
  public void run(Bed bed) throws Exception {
    Rounds.Figure nothing = () -> page(List.of(EmptyBoot.class.getName(), "" + PORT));
    Peer peer = new Peer("an empty Spring Boot", nothing);
    int facts = bed.facts();
    for (int length : new int[] {0, facts}) {
      Path folder = bed.folder("house" + length);
      try (House house = new House(folder)) {
        bed.say("making a log of " + length + " facts");
        house.casefiles(length / 50, 50);
      }
      bed.measure(
          new Claim("start, " + length + " facts", "s", new Aim.AtMost(1.5)),
          () -> page(serve(folder, PORT)),
          peer);
    }
  }

  /// The command that serves a folder.
  static List<String> serve(Path folder, int port) {
    return List.of(
        "org.safeconduct.server.cli.Safeconduct",
        "serve",
        "--data",
        folder.toString(),
        "--port",
        "" + port,
        "--intake-port",
        "0");
  }

  private static double page(List<String> command) throws Exception {
    try (ChildServer server = ChildServer.start(command, PORT)) {
      return Rounds.seconds(server::awaitPage);
    }
  }
}
