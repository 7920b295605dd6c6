package org.safeconduct.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where it was measured, in one line: no host, no path.
final class Machine {
  private Machine() {}

  static String line() {
    Runtime java = Runtime.getRuntime();
    return java.availableProcessors()
        + " cores ("
        + processor().orElse(System.getProperty("os.arch"))
        + "), "
        + memory().map(gib -> gib + " GiB, ").orElse("")
        + System.getProperty("os.name")
        + ", Java "
        + Runtime.version()
        + ", heap at most "
        + (java.maxMemory() >> 20)
        + " MiB, load "
        + Math.round(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage() * 10)
            / 10.0
        + " before";
  }

  private static Optional<String> processor() {
    return first("/proc/cpuinfo", "model name");
  }

  private static Optional<Long> memory() {
    return first("/proc/meminfo", "MemTotal")
        .map(kib -> Math.round(Long.parseLong(kib.replaceAll("[^0-9]", "")) / 1048576.0));
  }

  private static Optional<String> first(String file, String field) {
    try (var lines = Files.lines(Path.of(file))) {
      return lines
          .filter(line -> line.startsWith(field))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
