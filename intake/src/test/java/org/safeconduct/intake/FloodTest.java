package org.safeconduct.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.mail.box.Room;
import org.safeconduct.mail.letter.Mail;

/// Ten thousand junk requests, as many as an hour may bring, in a minute; and the people among
/// them.
@Timeout(300)
class FloodTest {
  private static final int JUNK = 10_000;
  private static final int PEOPLE = 25;

  @TempDir Path folder;

  @Test
  void aFloodFromOneCircuitStaysOutAndPeopleGetThrough() throws Exception {
    try (World world = World.open(folder, Settings.Senders.BY_CIRCUIT, Room.DEFAULT)) {
      int taken = flood(world, number -> 1);
      assertThat(taken).as("of one circuit").isBetween(40, 70);
      assertThat(people(world)).hasSize(PEOPLE);
    }
  }

  @Test
  void aFloodFromManyCircuitsIsTakenAndPeopleGetThrough() throws Exception {
    try (World world = World.open(folder, Settings.Senders.BY_CIRCUIT, Room.DEFAULT)) {
      int taken = flood(world, number -> 1_000 + number / 2);
      assertThat(people(world)).hasSize(PEOPLE);
      assertThat(world.house.waiting()).as("none was dropped after").isEqualTo(taken + PEOPLE);
    }
  }

  @Test
  void aFullLetterboxRefusesAndKeepsRoomForMailboxes() throws Exception {
    Room small = new Room(400_000, 100_000, 300_000, 100_000);
    try (World world = World.open(folder, Settings.Senders.TOGETHER, small)) {
      Wire wire = world.wire();
      int taken = 0;
      for (int i = 0; i < 300; i++) {
        if (post(wire, "junk " + i).status() == 200) taken++;
      }
      assertThat(world.house.waiting()).isEqualTo(taken).isLessThan(200);
      assertThat(post(wire, "one more").body()).contains("one more", "try again in an hour");
    }
  }

  @Test
  void slowSendersDoNotKeepAFormOut() throws Exception {
    List<Socket> slow = new ArrayList<>();
    try (World world = World.open(folder, Settings.Senders.BY_CIRCUIT, Room.DEFAULT)) {
      Wire.Form form = new Wire.Form().field("language", "en");
      for (int i = 0; i < 400; i++) {
        Socket socket = world.wire().on(50 + i).open();
        socket.getOutputStream().write((Wire.head(form, 90_000) + "\r\n--").getBytes(ISO_8859_1));
        slow.add(socket);
      }
      for (int i = 0; i < 200; i++) {
        Socket socket = world.wire().on(900 + i).open();
        socket.getOutputStream().write("POST / HT".getBytes(ISO_8859_1));
        slow.add(socket);
      }
      // The seats are taken. After a quarter of a minute the slowest has to make way.
      TimeUnit.SECONDS.sleep(16);
      assertThat(people(world)).hasSize(PEOPLE);
    } finally {
      for (Socket socket : slow) socket.close();
    }
  }

  @Test
  void hugeAndPackedBodiesAreRefusedUnread() throws Exception {
    try (World world = World.open(folder, Settings.Senders.TOGETHER, Room.DEFAULT)) {
      Wire.Form form = new Wire.Form().field("language", "en").field("account", "x");
      String huge = Wire.head(form, 5_000_000_000L) + "\r\n";
      assertThat(world.wire().exchange(huge, new byte[10]).status()).isEqualTo(413);
      assertThat(world.wire().post(form, "Content-Encoding: gzip\r\n").status()).isEqualTo(415);
      String chunked =
          "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
              + form.type()
              + "\r\nTransfer-Encoding: chunked\r\n\r\n";
      assertThat(world.wire().exchange(chunked, "5\r\n".getBytes(ISO_8859_1)).status())
          .isEqualTo(411);
      assertThat(world.house.waiting()).isZero();
    }
  }

  @Test
  void whoNamesNoCircuitIsNotHeardWhereCircuitsAreTold() throws Exception {
    try (World world = World.open(folder, Settings.Senders.BY_CIRCUIT, Room.DEFAULT)) {
      assertThat(world.wire().get("/", "en").status()).isEqualTo(421);
    }
  }

  private interface Circuit {
    int of(int number);
  }

  private static int flood(World world, Circuit circuit) throws InterruptedException {
    AtomicInteger taken = new AtomicInteger();
    try (ExecutorService senders = Executors.newFixedThreadPool(12)) {
      for (int i = 0; i < JUNK; i++) {
        int number = i;
        senders.execute(() -> {
          try {
            Wire wire = world.wire().on(circuit.of(number));
            if (post(wire, "junk " + number).status() == 200) taken.incrementAndGet();
          } catch (IOException e) {
            // Refused by hanging up, before anything was accepted.
          }
        });
      }
    }
    return taken.get();
  }

  /// So many people on circuits of their own; which of them the house has heard.
  private static Set<String> people(World world) throws IOException {
    for (int i = 0; i < PEOPLE; i++) {
      assertThat(post(world.wire().on(500_000 + i), "person " + i).status()).isEqualTo(200);
    }
    Set<String> heard = new HashSet<>();
    world
        .letters()
        .forEach(letter -> {
          String said = ((Mail.Asked) letter.letter().mail()).request().account();
          if (said.startsWith("person")) heard.add(said);
        });
    return heard;
  }

  private static Wire.Answer post(Wire wire, String account) throws IOException {
    return wire.post(new Wire.Form().field("language", "en").field("account", account));
  }
}
