package org.safeconduct.server.files.child;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.ledger.Digest;

/// Where a child finds what it needs, and where it may write.
///
/// @param parser the folder with `classes` and `lib`
/// @param java the JDK that runs this program
/// @param data the folder that is kept from it
/// @param scratch where its own folder is made: memory where the system has a place for that
/// @param prefix of that folder's name; another house on this machine has another
public record Place(Path parser, Path java, Path data, Path scratch, String prefix) {
  private static final Path MEMORY = Path.of("/dev/shm");
  private static final int PREFIX_DIGITS = 12;
  private static final Pattern TOOL = Pattern.compile("(tika-core|pdfbox)-([0-9.]+)\\.jar");

  /// @param home of the program
  public static Place beside(Path data, Path home) {
    Path here = data.toAbsolutePath().normalize();
    Path scratch =
        Files.isWritable(MEMORY) ? MEMORY : Path.of(System.getProperty("java.io.tmpdir", "/tmp"));
    byte[] name = here.toString().getBytes(UTF_8);
    String mark = Digest.sha256(name).hex().substring(0, PREFIX_DIGITS);
    return new Place(
        home.toAbsolutePath().normalize().resolve("parser").resolve("target"),
        Path.of(System.getProperty("java.home", "")),
        here,
        scratch,
        "safeconduct-parse-" + mark + "-");
  }

  public boolean isThere() {
    return Files.isDirectory(parser.resolve("classes")) && Files.isDirectory(parser.resolve("lib"));
  }

  /// By the jars that are there, not by what a child says.
  public String tools() {
    try (Stream<Path> jars = Files.list(parser.resolve("lib"))) {
      return jars.map(jar -> TOOL.matcher(jar.getFileName().toString()))
          .filter(Matcher::matches)
          .map(m -> (m.group(1).equals("pdfbox") ? "PDFBox " : "Apache Tika ") + m.group(2))
          .sorted()
          .collect(Collectors.joining(" · "));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A new empty folder for one child.
  Path room() throws IOException {
    return Files.createTempDirectory(scratch, prefix);
  }

  /// What children of a server that was killed have left.
  public void sweep() {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(scratch, prefix + "*")) {
      for (Path room : left) clear(room);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void clear(Path room) throws IOException {
    List<Path> inside;
    try (Stream<Path> all = Files.walk(room)) {
      inside = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : inside) Files.deleteIfExists(path);
  }

  /// The program as the child runs it, within `room`.
  List<String> command(Path room, String task) {
    return List.of(
        java.resolve("bin").resolve("java").toString(),
        // 512 MiB in all: the sum of these, the library itself, and 64 MiB of its folder.
        "-Xmx256m",
        "-XX:MaxMetaspaceSize=96m",
        "-XX:ReservedCodeCacheSize=48m",
        "-XX:MaxDirectMemorySize=16m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:-CreateCoredumpOnCrash",
        "-XX:ErrorFile=/dev/null",
        "-XX:-UsePerfData",
        "-XX:+DisableAttachMechanism",
        "-Djava.awt.headless=true",
        "-Djava.io.tmpdir=" + room,
        "-Duser.home=" + room,
        "-cp",
        parser.resolve("classes") + ":" + parser.resolve("lib") + "/*",
        "org.safeconduct.parser.Parse",
        task);
  }
}
