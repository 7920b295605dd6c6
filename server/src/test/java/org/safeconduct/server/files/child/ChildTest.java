package org.safeconduct.server.files.child;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.files.Parsed;
import org.safeconduct.server.files.Reading;
import org.safeconduct.server.files.SheetTaker;
import org.safeconduct.server.files.Why;

/// A child that behaves as badly as one can: every way ends, soon, in a reason.
@Timeout(120)
class ChildTest {
  private static final Watch.Bounds SHORT = new Watch.Bounds(1_500, 512 * 1024);
  private static final String HEAD = "safeconduct/parsed/v1\\n";
  private static final String KIND = HEAD + "k\\000\\000\\000\\012text/plain";
  private static final String END = "e\\000\\000\\000\\000";

  @TempDir Path folder;

  @Test
  void endsOneThatNeverAnswers() throws IOException {
    assertThat(why("sleep 600")).isEqualTo(Why.TIME);
  }

  @Test
  void endsWhatItsChildrenStartedToo() throws IOException {
    String mark = "7" + System.nanoTime() % 100_000;
    assertThat(why("sleep " + mark + " & sleep 600")).isEqualTo(Why.TIME);
    assertThat(ProcessHandle.allProcesses())
        .noneMatch(p -> p.info().commandLine().orElse("").endsWith("sleep " + mark));
  }

  @Test
  void endsOneThatWantsMoreMemoryThanItIsGiven() throws IOException {
    Watch.Bounds small = new Watch.Bounds(60_000, 60_000);
    Reading reading =
        run(shell("a=$(head -c 200000000 /dev/zero | tr '\\0' x); sleep 60"), small, none());
    assertThat(reading)
        .isInstanceOfSatisfying(
            Reading.Unread.class, unread -> assertThat(unread.why()).isEqualTo(Why.MEMORY));
  }

  @Test
  void saysThatOneHasFallen() throws IOException {
    assertThat(why("exit 1")).isEqualTo(Why.CRASHED);
    assertThat(why("kill -SEGV $$")).isEqualTo(Why.CRASHED);
    assertThat(why("printf '" + KIND + "'; exit 1")).isEqualTo(Why.CRASHED);
    assertThat(why("printf '" + KIND + END + "'; exit 1")).isEqualTo(Why.CRASHED);
    assertThat(why("exit 3")).isEqualTo(Why.MEMORY);
  }

  @Test
  void believesNoAnswerThatIsNotInTheForm() throws IOException {
    for (String said :
        List.of(
            "",
            "hello",
            HEAD + END,
            KIND,
            KIND + END + "more",
            KIND + "k\\000\\000\\000\\012text/plain" + END,
            HEAD + "k\\000\\000\\000\\011TEXT/html" + END,
            KIND + "z\\000\\000\\000\\001x" + END,
            KIND + "t\\000\\000\\000\\001\\007" + END,
            KIND + "t\\000\\000\\000\\001\\377" + END,
            KIND + "t\\177\\377\\377\\377x" + END,
            KIND + "t\\377\\377\\377\\377x" + END,
            KIND + "m\\000\\000\\000\\001x" + END,
            KIND + "l\\000\\000\\000\\004xxxx" + END,
            KIND + "x\\000\\000\\000\\004time" + END,
            KIND + "p\\000\\000\\000\\007\\000\\000\\000\\001abc" + END,
            KIND + "p\\000\\000\\000\\007\\000\\001\\000\\002abc" + END)) {
      assertThat(why("printf '" + said + "'")).as(said).isEqualTo(Why.RUBBISH);
    }
  }

  @Test
  void takesAnAnswerInTheForm() throws IOException {
    String page = "p\\000\\000\\000\\007\\000\\001\\000\\001abc";
    Reading reading =
        run(shell("cat >/dev/null; printf '" + KIND + page + END + "'"), SHORT, none());
    assertThat(((Reading.Read) reading).parsed().kind()).isEqualTo("text/plain");
  }

  @Test
  void saysThatItReadOnlyTheBeginningOfAFilm() throws IOException {
    InputStream film = InputStream.nullInputStream();
    Reading of = run(shell("cat >/dev/null; printf '" + KIND + END + "'"), SHORT, film);
    assertThat(((Reading.Read) of).parsed().but()).isEmpty();
    Watch.Bounds patient = new Watch.Bounds(30_000, 512 * 1024);
    Reading longer =
        run(shell("cat >/dev/null; printf '" + KIND + END + "'"), patient, zeros(Child.MOST + 1));
    Parsed parsed = ((Reading.Read) longer).parsed();
    assertThat(parsed.but()).containsExactly(Why.ONLY_BEGINNING);
  }

  @Test
  void isHandedNothingInItsEnvironmentButWhereCommandsAre() throws IOException {
    Path seen = folder.resolve("seen");
    why("env > " + seen);
    assertThat(Files.readString(seen).lines().map(l -> l.replaceFirst("=.*", "")))
        .isSubsetOf("PATH", "PWD", "SHLVL", "_");
  }

  @Test
  void cannotReachWhatItsWallsKeepFromIt() throws IOException {
    Walls walls = Walls.here();
    if (walls == Walls.NONE) {
      System.out.println("ChildTest: this machine allows no walls; what they keep was not tried.");
      return;
    }
    Path data = Files.createDirectory(folder.resolve("data"));
    Files.writeString(data.resolve("keys.db"), "secret");
    Place place = Place.beside(data, Path.of(".."));
    Path room = place.room();
    String tries =
        "cat "
            + data.resolve("keys.db")
            + " >/dev/null 2>&1 && exit 5;"
            + " umount "
            + data
            + " 2>/dev/null && exit 6;"
            + " [ $(grep -c : /proc/net/dev) = 1 ] || exit 7;"
            + " kill -0 "
            + ProcessHandle.current().pid()
            + " 2>/dev/null && exit 8;"
            + " echo mine > "
            + room.resolve("mine")
            + " || exit 9;"
            + " printf '"
            + KIND
            + END
            + "'";
    try {
      List<String> command = walls.around(place, room, List.of("sh", "-c", tries));
      Reading reading = run(command, new Watch.Bounds(20_000, 512 * 1024), none());
      assertThat(reading).isInstanceOf(Reading.Read.class);
      assertThat(room.resolve("mine")).doesNotExist();
    } finally {
      Place.clear(room);
    }
  }

  private static Why why(String script) throws IOException {
    InputStream file = new ByteArrayInputStream("a file".getBytes(US_ASCII));
    Reading reading = run(shell(script), SHORT, file);
    assertThat(reading).isInstanceOf(Reading.Unread.class);
    assertThat(reading.cost().millis()).isLessThan(10_000);
    return ((Reading.Unread) reading).why();
  }

  private static Reading run(List<String> command, Watch.Bounds bounds, InputStream file)
      throws IOException {
    return Child.run(
        command,
        bounds,
        file,
        (_, _, png) -> png.into(OutputStream.nullOutputStream()),
        SheetTaker.NONE);
  }

  private static List<String> shell(String script) {
    return List.of("sh", "-c", script);
  }

  private static InputStream none() {
    return InputStream.nullInputStream();
  }

  private static InputStream zeros(long count) {
    return new InputStream() {
      private long left = count;

      @Override
      public int read() {
        return left-- > 0 ? 0 : -1;
      }

      @Override
      public int read(byte[] into, int from, int most) {
        if (left <= 0) return -1;
        int now = (int) Math.min(left, most);
        left -= now;
        return now;
      }
    };
  }
}
