package org.safeconduct.server.cli.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.team.Foundation;
import org.safeconduct.server.team.FoundingDesk;
import org.safeconduct.server.team.FoundingPlan;

/// Makes the fictional organisation in an empty data folder.
public final class Northlight {
  /// Beside the data: how the fictional members sign in. A real organisation has no such file.
  public static final String SIGN_IN = "sign-in.txt";

  /// The day before the first scene, in days from today.
  public static final int FOUNDED = -740;

  private static final String HEAD =
      "Northlight is fictional, and so are its members. Nothing real belongs here.\n\n";

  private Northlight() {}

  /// Founds it, plays its story, writes [#SIGN_IN] and the example packet into the folder.
  ///
  /// @param clock what the doors go by
  public static void make(Doors doors, StoryClock clock, Path folder) {
    Script.Organisation script = Script.organisation();
    Map<String, String> passphrases = new HashMap<>();
    Map<String, MemberId> ids = new HashMap<>();
    String root;
    Stage stage;
    try (Foundation foundation = doors.door(FoundingDesk.class).found(plan(script))) {
      for (Foundation.Handed handed : foundation.handed()) {
        passphrases.put(handed.handle(), handed.exposePassphrase());
        ids.put(handed.handle(), handed.member());
      }
      root = foundation.rootPrint();
      stage = new Stage(doors, clock, passphrases, ids, foundation.teams());
    }
    List<ScopeId> inquiries = new ArrayList<>();
    List<Scene> story = new ArrayList<>(new Casefiles(stage).scenes());
    story.addAll(new Ways(stage).scenes());
    story.addAll(new Inquiries(stage).scenes(inquiries));
    story.addAll(new Requests(stage).scenes());
    story.addAll(new Sentences(stage).scenes());
    story.addAll(new Duties(stage).scenes());
    stage.play(story);
    clock.goOn(0);
    new ExamplePacket(stage).make(folder.resolve(ExamplePacket.FILE), inquiries.getFirst());
    write(folder.resolve(SIGN_IN), signIns(script, passphrases, root));
  }

  /// How two of the members sign in, for the first screen.
  public static String signIn(Path folder) {
    try {
      List<String> lines = Files.readAllLines(folder.resolve(SIGN_IN));
      return lines.stream()
              .filter(l -> l.startsWith("ingrid ") || l.startsWith("jonas "))
              .toList()
              .stream()
              .reduce((a, b) -> a + "\n" + b)
              .orElse("")
          + "\nall of them: "
          + folder.resolve(SIGN_IN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FoundingPlan plan(Script.Organisation script) {
    return new FoundingPlan(
        script.name(),
        script.domain(),
        script.teams().stream().map(t -> new FoundingPlan.Team(t.key(), t.name())).toList(),
        script.members().stream()
            .map(p -> new FoundingPlan.Person(p.handle(), p.name(), p.teams(), p.roles()))
            .toList(),
        script.trustees(),
        0);
  }

  private static String signIns(
      Script.Organisation script, Map<String, String> passphrases, String root) {
    StringBuilder text = new StringBuilder(HEAD);
    for (Script.Person person : script.members()) {
      text.append(person.handle())
          .append(" / ")
          .append(passphrases.get(person.handle()))
          .append("\n    ")
          .append(person.name())
          .append(": ")
          .append(String.join(", ", person.roles().stream().map(r -> r.word()).sorted().toList()))
          .append("\n");
    }
    return text.append("\nThe organisation's root key, to compare a packet with:\n")
        .append(root)
        .append("\n")
        .toString();
  }

  private static void write(Path file, String text) {
    try {
      Files.deleteIfExists(file);
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, text, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
