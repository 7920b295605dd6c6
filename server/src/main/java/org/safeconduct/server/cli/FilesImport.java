package org.safeconduct.server.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeconduct.server.evidence.BroughtFolder;
import org.safeconduct.server.evidence.BroughtFolder.OneFile;
import org.safeconduct.server.evidence.EvidenceDesk;
import org.safeconduct.server.evidence.FolderDesk;
import org.safeconduct.server.evidence.Receiving.Taken;

/// What `import --exhibits` does: a folder of files, looked at whole before one is taken in.
///
/// @param wrong a sentence for each file that cannot be taken
record FilesImport(BroughtFolder folder, List<String> wrong) {
  private static final int BUFFER = 1 << 20;

  /// Looks at a folder, or at one file. Links are not followed: what they lead to may lie anywhere.
  static FilesImport look(Path from, ExhibitOptions options) throws IOException {
    if (!Files.exists(from)) throw new Mishap("There is no " + from + ".");
    List<OneFile> files = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (Path path : paths(from)) {
      Optional<String> no = wrong(path);
      String within = within(from, path);
      if (no.isPresent()) wrong.add(within + ": " + no.get());
      else files.add(file(within, path));
    }
    files.sort(Comparator.comparing(OneFile::path));
    String name = String.valueOf(from.toAbsolutePath().normalize().getFileName());
    return new FilesImport(
        new BroughtFolder(name, options.label.strip(), options.acquisition(), files), wrong);
  }

  private static List<Path> paths(Path from) {
    try (Stream<Path> found = Files.walk(from)) {
      return found.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)).toList();
    } catch (IOException | UncheckedIOException e) {
      throw new Mishap("A folder in " + from + " cannot be listed: let this user read it.");
    }
  }

  private static Optional<String> wrong(Path path) throws IOException {
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) return Optional.of("is no file");
    if (!Files.isReadable(path)) return Optional.of("cannot be read by this user");
    return Files.size(path) > EvidenceDesk.MOST
        ? Optional.of("is longer than 5 GiB")
        : Optional.empty();
  }

  private static String within(Path from, Path path) {
    Path name = Files.isDirectory(from) ? from.relativize(path) : path.getFileName();
    return String.valueOf(name).replace('\\', '/');
  }

  private static OneFile file(String within, Path path) throws IOException {
    return new OneFile(
        within,
        Files.size(path),
        Files.getLastModifiedTime(path).toInstant(),
        () -> new BufferedInputStream(Files.newInputStream(path), BUFFER));
  }

  /// What was looked at.
  Map<String, Object> looked() {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("files", folder.files().size());
    said.put("bytes", folder.bytes());
    said.put("wrong", wrong.size());
    return said;
  }

  /// @return what came of it
  Map<String, Object> take(Into into) {
    try {
      FolderDesk.Brought brought =
          into.desk(FolderDesk.class)
              .take(into.member(), into.inquiry(), folder, new Telling(folder, into.progress()))
              .orElseThrow(EntriesImport::noInquiry);
      Map<String, Object> said = new LinkedHashMap<>();
      said.put("written", brought.tally().kept());
      said.put("already", brought.tally().already());
      said.put("same-as-another", brought.tally().same());
      said.put("empty", brought.tally().empty());
      said.put("wrong", wrong.size());
      brought.batch().ifPresent(batch -> said.put("batch", batch.toString()));
      return said;
    } catch (IOException e) {
      throw new Mishap(
          "A file could not be read to its end, or the disk is full. What was taken in stays; the"
              + " same command goes on from there.");
    }
  }

  /// Says it while it goes.
  private record Telling(BroughtFolder folder, Progress progress) implements FolderDesk.Watch {
    private static final long MEGABYTE = 1_000_000;

    @Override
    public void step(FolderDesk.Tally tally, long bytes) {
      progress.step(() ->
          tally.files()
              + " of "
              + folder.files().size()
              + " files, "
              + bytes / MEGABYTE
              + " of "
              + folder.bytes() / MEGABYTE
              + " MB");
    }

    @Override
    public void notKept(String path, Taken.NotKept why) {
      System.err.println(
          switch (why) {
            case Taken.Here(String as) -> path + ": the same file as " + as + ", not kept twice";
            case Taken.Empty() -> path + ": empty, not kept";
          });
    }

    @Override
    public String toString() {
      return "Telling[]";
    }
  }

  @Override
  public String toString() {
    return "FilesImport[" + folder + "]";
  }
}
