package org.safeconduct.server.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.safeconduct.server.exchange.BroughtFile;
import org.safeconduct.server.exchange.Origin;
import org.safeconduct.server.exchange.Reading;
import org.safeconduct.server.exchange.Trouble;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.records.Incoming;

/// A collection of another program, read whole before anything is opened.
record CollectionImport(Incoming incoming) {

  /// @param from a file, or a folder whose files are one collection
  static CollectionImport read(String program, String collection, Path from) throws IOException {
    Origin origin =
        Term.find(Origin.class, program)
            .orElseThrow(() -> new Mishap("--from: uwazi, martus or follow-the-money."));
    if (collection.isBlank()) {
      throw new Mishap("--collection: what it is called, always the same for the same collection.");
    }
    return switch (origin.read(collection.strip(), files(from))) {
      case Reading.Understood(Incoming incoming) -> new CollectionImport(incoming);
      case Reading.Wrong(List<Trouble> troubles) -> throw wrong(troubles);
    };
  }

  private static List<BroughtFile> files(Path from) throws IOException {
    if (!Files.exists(from)) throw new Mishap("There is no " + from + ".");
    if (!Files.isDirectory(from)) return List.of(file(from));
    List<BroughtFile> files = new ArrayList<>();
    try (Stream<Path> found = Files.list(from)) {
      for (Path path : found.filter(Files::isRegularFile).sorted().toList()) files.add(file(path));
    }
    return files;
  }

  private static BroughtFile file(Path path) throws IOException {
    if (Files.size(path) > BroughtFile.MOST) {
      throw new Mishap(path + " is longer than 64 MB: export it in parts.");
    }
    return new BroughtFile(String.valueOf(path.getFileName()), Files.readAllBytes(path));
  }

  private static Mishap wrong(List<Trouble> troubles) {
    troubles.forEach(t -> say(t.file(), t.where(), English.text("exchange.why." + t.why().word())));
    return Mishap.wrong(troubles.size() + " things are wrong; nothing was written.");
  }

  private static void say(String... words) {
    System.err.println(
        String.join(": ", Stream.of(words).filter(word -> !word.isEmpty()).toList()));
  }

  @Override
  public String toString() {
    return "CollectionImport[]";
  }
}
