package org.safeconduct.server.team.waking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a thief learns from the wake list without `shred.key`, as THREAT-MODEL says it: that there
/// is one, and whether it ever held more than about three hundred signs.
class StolenWakeListTest {
  @TempDir Path folder;
  private Bedside house;

  @BeforeEach
  void open() {
    house = new Bedside(folder);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void isOfOneSizeWhetherNothingIsAgreedOrMuch() {
    house.list().touch(house.set(Duration.ofHours(1)));
    int empty = sealed().length;
    for (int i = 0; i < 100; i++) house.set(Duration.ofHours(i + 1), Duration.ofHours(i + 2));
    assertThat(sealed()).hasSize(empty);
  }

  @Test
  void changesWholeWithEveryChange() {
    house.set(Duration.ofHours(1));
    byte[] before = sealed();
    house.set(Duration.ofHours(2));
    byte[] after = sealed();
    int same = 0;
    for (int i = 0; i < before.length; i++) if (before[i] == after[i]) same++;
    // Two strings of chance agree in one byte of 256.
    assertThat(same).isBetween(before.length / 512, before.length / 128);
  }

  @Test
  void holdsNoIdNoTeamAndNoTime() throws IOException {
    WakeId wake = house.set(Duration.ofHours(1));
    Set<String> canaries = new HashSet<>();
    canaries.add(wake.toString());
    canaries.add(raw(wake.bits().toBytes()));
    canaries.add(house.world().casework().toString());
    canaries.add(raw(house.world().casework().toBytes()));
    canaries.add("2026-11-23T10");
    for (Path file : files()) {
      String bytes = raw(Files.readAllBytes(file));
      canaries.forEach(canary -> assertThat(bytes).as(file.toString()).doesNotContain(canary));
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> files =
          all.filter(file -> file.getFileName().toString().startsWith("scratch.db")).toList();
      assertThat(files).isNotEmpty();
      return files;
    }
  }

  private byte[] sealed() {
    return house.sealed();
  }

  private static String raw(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
