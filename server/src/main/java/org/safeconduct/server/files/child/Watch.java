package org.safeconduct.server.files.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.files.Why;

/// Looks after a child until it ends: past its time or its memory it is killed, with all that it
/// started.
final class Watch {
  /// What a child is given.
  ///
  /// @param millis from its start
  /// @param kib resident, each of its processes
  record Bounds(long millis, long kib) {
    static final Bounds OF_A_CHILD = new Bounds(30_000, 512 * 1024);
  }

  private static final long BEAT_MS = 50;
  private static final String PEAK = "VmHWM:";

  private final Process process;
  private final Bounds bounds;
  private final long start = System.nanoTime();
  private volatile @Nullable Why killed;
  private volatile long peak;

  private Watch(Process process, Bounds bounds) {
    this.process = process;
    this.bounds = bounds;
  }

  static Watch over(Process process, Bounds bounds) {
    Watch watch = new Watch(process, bounds);
    Thread.ofPlatform().daemon().name("parser-watch").start(watch::look);
    return watch;
  }

  Optional<Why> killed() {
    return Optional.ofNullable(killed);
  }

  /// KiB.
  long peak() {
    return peak;
  }

  long millis() {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  private void look() {
    try {
      while (!process.waitFor(BEAT_MS, TimeUnit.MILLISECONDS)) {
        peak = Math.max(peak, all().mapToLong(Watch::peakOf).max().orElse(0));
        if (millis() > bounds.millis()) kill(Why.TIME);
        else if (peak > bounds.kib()) kill(Why.MEMORY);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      end();
    }
  }

  private void kill(Why why) {
    if (killed == null) killed = why;
    end();
  }

  /// From the innermost: what walls stand between would leave it behind.
  void end() {
    all().toList().reversed().forEach(ProcessHandle::destroyForcibly);
  }

  private Stream<ProcessHandle> all() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants());
  }

  private static long peakOf(ProcessHandle handle) {
    try (Stream<String> lines =
        Files.lines(Path.of("/proc", Long.toString(handle.pid()), "status"))) {
      return lines
          .filter(line -> line.startsWith(PEAK))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | java.io.UncheckedIOException e) {
      return 0;
    }
  }
}
