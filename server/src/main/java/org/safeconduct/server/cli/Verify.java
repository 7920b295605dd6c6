package org.safeconduct.server.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Broken;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.LogCutBack;
import org.safeconduct.server.journal.LogReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/// `verify PACKET`: what was proved, or the first thing that is wrong. `verify --data DIR`: both
/// logs of a data folder and every body's digest, without a member's key.
@Command(
    name = "verify",
    description = "Check a packet, or both logs of a data folder without a key.")
final class Verify implements Callable<Integer> {
  private static final int TRUE = 0;
  private static final int FALSE = 1;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "PACKET",
      description = "A packet: folder or zip.")
  private @Nullable Path packet;

  @Option(
      names = "--root",
      paramLabel = "KEY",
      description = "The organisation's root, as you had it elsewhere.")
  private @Nullable String root;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "A data folder, of a server that is stopped.")
  private @Nullable Path data;

  @Option(
      names = "--sheet",
      paramLabel = "SIZE:ROOT",
      converter = Sheet.Reader.class,
      description = "With --data: what stands at the foot of a printed sheet, to be compared.")
  private @Nullable Sheet sheet;

  @Option(names = "--json", description = "For a program to read.")
  private boolean json;

  @Override
  public Integer call() {
    if (data != null) return folder(data);
    if (packet != null) return packet(packet);
    throw new Mishap("Name a packet, or a data folder by --data DIR.");
  }

  private int packet(Path path) {
    List<String> arguments = new ArrayList<>(List.of(path.toString()));
    if (root != null) arguments.addAll(List.of("--root", root));
    if (json) arguments.add("--json");
    return org.safeconduct.packet.Verify.run(arguments, System.out, System.err);
  }

  private int folder(Path path) {
    if (!Files.isDirectory(path)) throw new Mishap("There is no data folder " + path + ".");
    List<LogReport> reports;
    boolean begins;
    try (Program program = Program.desks(path)) {
      Journal journal = program.desk(Journal.class);
      reports = journal.verify();
      begins = begins(journal);
    } catch (LogCutBack cut) {
      System.out.println(cut.getMessage());
      return FALSE;
    }
    System.out.println(json ? JsonMapper.shared().writeValueAsString(reports) : words(reports));
    if (sheet != null) System.err.println(begins ? Sheet.COMPARED : Sheet.CUT);
    return begins && reports.stream().allMatch(LogReport::isSound) ? TRUE : FALSE;
  }

  private boolean begins(Journal journal) {
    return sheet == null || journal.beginsWith(sheet.size(), sheet.root());
  }

  private static String words(List<LogReport> reports) {
    List<String> lines = new ArrayList<>();
    for (LogReport report : reports) {
      lines.add(
          report.tree().origin()
              + ": "
              + report.tree().size()
              + " facts, "
              + report.erased()
              + " erased, "
              + (report.isSound() ? "whole" : report.broken().size() + " broken"));
      for (Broken broken : report.broken()) lines.add("  " + broken.where() + ": " + broken.what());
      report.unproved().forEach(u -> lines.add("  not proved: " + u));
    }
    return String.join(System.lineSeparator(), lines);
  }
}
