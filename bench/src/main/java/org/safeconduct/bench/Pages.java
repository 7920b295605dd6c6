package org.safeconduct.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;

/// `pages`: what fifty members wait for who ask for two hundred pages a second (four of ten the
/// first page, three the list of casefiles, two a casefile; one writes a note), beside a file of
/// the same server, asked for as often. Who asks runs on the same two cores.
final class Pages implements Measurement {
  private static final int PORT = 8_194;
  private static final int CASEFILES = 100;
  private static final int FACTS = 20;

  @Override
  public String name() {
    return "pages";
  }

  @Override
  public void run(Bed bed) throws Exception {
    Path folder = bed.folder("house");
    List<House.Handed> members;
    List<ScopeId> casefiles;
    bed.say("making a house and its members");
    try (House house = new House(folder, bed.effort().of(50, 2))) {
      members = house.members;
      casefiles = house.casefiles(CASEFILES, FACTS);
    }
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        ChildServer server = ChildServer.start(Start.serve(folder, PORT), PORT)) {
      server.awaitPage();
      bed.say("signing in");
      URI front = URI.create("http://localhost:" + PORT + "/");
      List<Visitor> visitors = new ArrayList<>();
      for (House.Handed member : members) visitors.add(Visitor.signIn(client, front, member));
      new Crowd(visitors, casefiles, new SecureRandom()).press(bed, server);
    }
  }

  private record Crowd(List<Visitor> visitors, List<ScopeId> casefiles, SecureRandom random) {
    void press(Bed bed, ChildServer server) throws Exception {
      int rate = bed.effort().of(200, 20);
      Load load = new Load(rate, bed.effort().of(120, 2));
      bed.say("warming up by the same");
      load.put(this::ask);
      load.put(this::file);
      bed.say("a file, " + load.aSecond() + " times a second for " + load.seconds() + " s");
      Load.Answers files = load.put(this::file);
      bed.say("pages, as often");
      Load.Answers pages = load.put(this::ask);
      pages.firstError().ifPresent(bed::say);
      Memory used = server.memory();
      String peer = "a file of the same server";
      for (int percent : new int[] {50, 99}) {
        bed.keep(
            new Result.Measured(
                "pages, " + rate + " a second, p" + percent,
                "ms",
                peer,
                List.of(pages.percentile(percent)),
                List.of(files.percentile(percent)),
                percent == 99 ? new Aim.AtMost(20) : new Aim.Told(),
                used));
      }
      bed.keep(
          new Result.Measured(
              "pages, without an error",
              "answers",
              "as many as were asked for",
              List.of((double) pages.millis().size()),
              List.of((double) pages.asked()),
              new Aim.AtLeast(1),
              used));
    }

    private Map<String, String> note() {
      return Map.of(
          "id", SubjectId.random(random).toString(),
          "seen", Seen.NOTHING.toString(),
          "words", "Called from the station; wants to know when the consulate opens.");
    }

    private void file(int i) throws Exception {
      visitors.get(i % visitors.size()).get("style.css");
    }

    private void ask(int i) throws Exception {
      Visitor visitor = visitors.get(i % visitors.size());
      // What is asked for goes by the last digit; each of the ten goes round all casefiles.
      String casefile = "casefiles/" + casefiles.get((i + i / 10 * 7) % casefiles.size());
      switch (i % 10) {
        case 0, 1, 2, 3 -> visitor.get("");
        case 4, 5, 6 -> visitor.get("casefiles");
        case 7, 8 -> visitor.get(casefile);
        default -> visitor.post(casefile + "/notes/new", note());
      }
    }
  }
}
