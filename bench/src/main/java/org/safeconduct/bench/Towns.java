package org.safeconduct.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeId;

/// `towns`: whether the time that an answer takes tells a member without the shelter's grant where
/// somebody is. A stay that there is, beside one that there is not; a search for the town in which
/// somebody has a bed, beside one for a word of its length that is nowhere. What sizes and words
/// tell is held by a test of the server, `NoTownTest`.
final class Towns implements Measurement {
  private static final int PORT = 8_195;
  private static final double WITHIN_NOISE = 1.1;

  /// Where the fictional organisation has its places.
  private static final String TOWN = "Vesk";

  private static final String NOWHERE = "Vysk";
  private static final Pattern STAY = Pattern.compile("/shelter/stays/scope_[0-9a-z]{25}");

  @Override
  public String name() {
    return "towns";
  }

  @Override
  public void run(Bed bed) throws Exception {
    Path folder = bed.place("northlight");
    bed.say("making the fictional organisation");
    Child.run(
        "2g",
        "org.safeconduct.server.cli.Safeconduct",
        "demo",
        "--exit",
        "--data",
        folder.toString());
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        ChildServer server = ChildServer.start(Start.serve(folder, PORT), PORT)) {
      server.awaitPage();
      URI front = URI.create("http://localhost:" + PORT + "/");
      String stay = stay(Visitor.signIn(client, front, member(folder, "tove")));
      Visitor marek = Visitor.signIn(client, front, member(folder, "marek"));
      int asked = bed.effort().of(1_000, 10);
      InTurn stays = new InTurn(asked, () -> marek.status(stay), () -> marek.status(none()));
      stays.measure(bed, "a stay of others", "one that there is not");
      InTurn towns = new InTurn(asked, () -> marek.find(TOWN), () -> marek.find(NOWHERE));
      towns.measure(bed, "a search for a town", "for a word that is nowhere");
    }
  }

  /// Two requests of which each comes as often first as second: who measures so from outside sees
  /// the least that there is to see.
  private static final class InTurn {
    private final int times;
    private final Rounds.Work one;
    private final Rounds.Work other;
    private final List<Double> ones = new ArrayList<>();
    private final List<Double> others = new ArrayList<>();

    InTurn(int times, Rounds.Work one, Rounds.Work other) {
      this.times = times;
      this.one = one;
      this.other = other;
    }

    void measure(Bed bed, String name, String beside) throws Exception {
      bed.measure(
          new Rounds.Claim(name, "ms", new Aim.AtMost(WITHIN_NOISE)),
          this::ask,
          new Rounds.Peer(beside, () -> Result.Measured.median(others)));
    }

    private double ask() throws Exception {
      ones.clear();
      others.clear();
      for (int i = 0; i < times; i++) {
        if (i % 2 == 0) ones.add(Rounds.millis(one));
        others.add(Rounds.millis(other));
        if (i % 2 == 1) ones.add(Rounds.millis(one));
      }
      return Result.Measured.median(ones);
    }
  }

  private static House.Handed member(Path folder, String handle) throws IOException {
    String line =
        Files.readAllLines(folder.resolve("sign-in.txt")).stream()
            .filter(l -> l.startsWith(handle + " / "))
            .findFirst()
            .orElseThrow(() -> new IOException("no sign-in for " + handle));
    MemberId any = MemberId.random(new SecureRandom());
    return new House.Handed(any, handle, line.substring((handle + " / ").length()));
  }

  /// Where somebody stays, as the shelter's own page links to it.
  private static String stay(Visitor keeper) throws IOException, InterruptedException {
    Matcher ask =
        Pattern.compile("/shelter/asks/scope_[0-9a-z]{25}").matcher(keeper.get("/shelter"));
    if (!ask.find()) throw new IOException("nobody asked for a bed");
    Matcher stay = STAY.matcher(keeper.get(ask.group()));
    if (!stay.find()) throw new IOException("nobody has a bed");
    return stay.group();
  }

  private static String none() {
    return "/shelter/stays/" + ScopeId.random(new SecureRandom());
  }
}
