package org.safeconduct.server.team.waking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.safeconduct.server.journal.JournalWorld;
import org.safeconduct.server.team.session.Scratch;

/// A founded house with a wake list and commands that write into files: what a duty phone hears.
final class Bedside implements AutoCloseable {
  private final JournalWorld world;
  private Scratch scratch;
  private Waking waking;

  Bedside(Path folder) {
    this.world = JournalWorld.in(folder);
    this.scratch = new Scratch(world.data(), world.random());
    this.waking = waking();
  }

  private Waking waking() {
    return new Waking(
        world.data(), scratch, world.vault(), world.journal(), world.clock(), world.random());
  }

  /// Starts again on what the disk holds.
  void restart() {
    scratch.close();
    scratch = new Scratch(world.data(), world.random());
    waking = waking();
  }

  JournalWorld world() {
    return world;
  }

  Waking list() {
    return waking;
  }

  Instant in(Duration duration) {
    return world.clock().instant().plus(duration);
  }

  WakeId set(Duration... levels) {
    return waking.set(world.casework(), List.of(levels).stream().map(this::in).toList());
  }

  void pass(Duration duration) {
    world.pass(duration);
    waking.beat();
  }

  void configure(int level) {
    configure(level, "/bin/sh", "-c", "echo ring >> " + heardFile(level));
  }

  void configure(int level, String... lines) {
    try {
      Path waking = Files.createDirectories(world.folder().resolve("waking"));
      Files.write(waking.resolve("level-" + level + ".txt"), List.of(lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// How often the phone of this level rang.
  int heard(int level) {
    try {
      Path file = heardFile(level);
      return Files.exists(file) ? Files.readAllLines(file).size() : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The list as it lies on the disk.
  byte[] sealed() {
    return scratch.wakes().orElseThrow();
  }

  /// Somebody changes one bit of it; the program finds it at its next start.
  void spoil() {
    byte[] sealed = sealed();
    sealed[sealed.length / 2] ^= 1;
    scratch.keepWakes(sealed);
    restart();
  }

  private Path heardFile(int level) {
    return world.folder().toAbsolutePath().resolve("heard-" + level);
  }

  @Override
  public void close() {
    scratch.close();
    world.close();
  }
}
