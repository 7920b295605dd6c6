package org.safeconduct.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// How much memory a process held at most, in MiB.
///
/// @param heap of Java's heap; -1 where that cannot be asked
/// @param resident of the whole process (`VmHWM`); -1 where the system does not tell
public record Memory(long heap, long resident) {
  private static final int MIB = 20;
  private static final Path SELF = Path.of("/proc/self");

  /// Forgets the peaks so far, so that the next [#peak] is of what comes now.
  static void begin() {
    heaps().forEach(MemoryPoolMXBean::resetPeakUsage);
    try {
      Files.writeString(SELF.resolve("clear_refs"), "5");
    } catch (IOException e) {
      return; // not Linux: the peak is then of the whole run so far, or not told
    }
  }

  /// The peaks of this process since [#begin].
  static Memory peak() {
    long heap = heaps().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    return new Memory(heap >> MIB, resident(SELF));
  }

  /// The peak of another process that still runs.
  static Memory of(Process child) {
    return new Memory(-1, resident(Path.of("/proc", Long.toString(child.pid()))));
  }

  private static long resident(Path process) {
    try (var lines = Files.lines(process.resolve("status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) >> 10)
          .findFirst()
          .orElse(-1);
    } catch (IOException e) {
      return -1;
    }
  }

  private static List<MemoryPoolMXBean> heaps() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  @Override
  public String toString() {
    return told(heap) + " / " + told(resident);
  }

  private static String told(long mib) {
    return mib < 0 ? "–" : Long.toString(mib);
  }
}
