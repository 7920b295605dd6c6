package org.safeconduct.packet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeMap;

/// Writes `vectors/packet` anew, with keys that are gone afterwards: only when the format changes.
final class MakeVectors {

  private MakeVectors() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    TreeMap<String, String> expected = new TreeMap<>();
    for (Scenario scenario : Scenario.all()) {
      TestPacket packet = new TestPacket();
      scenario.change().accept(packet);
      Files.write(folder.resolve(scenario.name() + ".zip"), packet.zip());
      expected.put(scenario.name(), scenario.refusedIn() + " " + packet.house.root.key());
    }
    TestPacket packet = new TestPacket();
    byte[] good = packet.zip();
    String root = packet.house.root.key().text();
    Files.write(folder.resolve("zip-cut.zip"), Arrays.copyOf(good, good.length - 1));
    Files.write(folder.resolve("zip-longer.zip"), Arrays.copyOf(good, good.length + 1));
    good[10] = 1;
    Files.write(folder.resolve("zip-with-a-time.zip"), good);
    for (String name : new String[] {"zip-cut", "zip-longer", "zip-with-a-time"}) {
      expected.put(name, "(zip) " + root);
    }
    TestPacket rooted = new TestPacket();
    Files.write(folder.resolve("another-root.zip"), rooted.zip());
    expected.put("another-root", "data/packet.txt " + root);
    StringBuilder text = new StringBuilder();
    expected.forEach((name, rest) -> text.append(name).append(' ').append(rest).append('\n'));
    Files.write(folder.resolve("expected.txt"), text.toString().getBytes(UTF_8));
  }
}
