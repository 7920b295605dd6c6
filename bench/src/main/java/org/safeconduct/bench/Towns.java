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
      int asked = bed.effort().of(200, 10);
      bed.measure(
          new Rounds.Claim("a stay of others", "ms", new Aim.AtMost(WITHIN_NOISE)),
          () -> median(asked, () -> marek.status(stay)),
          new Rounds.Peer(
              "one that there is not", () -> median(asked, () -> marek.status(none()))));
      bed.measure(
          new Rounds.Claim("a search for a town", "ms", new Aim.AtMost(WITHIN_NOISE)),
          () -> median(asked, () -> marek.find(TOWN)),
          new Rounds.Peer(
              "for a word that is nowhere", () -> median(asked, () -> marek.find(NOWHERE))));
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

  private static double median(int times, Rounds.Work work) throws Exception {
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < times; i++) millis.add(Rounds.millis(work));
    return Result.Measured.median(millis);
  }
}
