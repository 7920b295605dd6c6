package org.safeconduct.server.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeconduct.server.exchange.BroughtFile;
import org.safeconduct.server.exchange.Origin;
import org.safeconduct.server.exchange.Reading;
import org.safeconduct.server.exchange.Trouble;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.records.EntryImportDesk;
import org.safeconduct.server.records.EntryImportDesk.Imported;
import org.safeconduct.server.records.Incoming;
import org.safeconduct.server.records.Misfit;
import org.safeconduct.server.records.Plan;
import org.safeconduct.server.vault.Unlocked;

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
    troubles.forEach(t -> say(t.file(), t.where(), t.why().word()));
    return Mishap.wrong(troubles.size() + " things are wrong; nothing was written.");
  }

  private static void say(String... words) {
    System.err.println(
        String.join(": ", Stream.of(words).filter(word -> !word.isEmpty()).toList()));
  }

  /// @return what came of it; `wrong` is there only if something is
  Map<String, Object> into(Program program, Unlocked member, ScopeId inquiry, boolean check) {
    EntryImportDesk desk = program.desk(EntryImportDesk.class);
    if (check) {
      Plan plan = desk.plan(member, inquiry, incoming).orElseThrow(CollectionImport::noInquiry);
      return switch (plan) {
        case Plan.Ready ready -> said(ready.tally());
        case Plan.NothingNew(Plan.Tally tally) -> said(tally);
        case Plan.Unfit(List<Misfit> misfits) -> unfit(misfits);
      };
    }
    Imported imported =
        desk.take(member, inquiry, incoming, CollectionImport::progress)
            .orElseThrow(CollectionImport::noInquiry);
    return switch (imported) {
      case Imported.TakenIn(var batch, Plan.Tally tally) -> {
        Map<String, Object> said = said(tally);
        said.put("batch", batch.toString());
        yield said;
      }
      case Imported.NothingNew(Plan.Tally tally) -> said(tally);
      case Imported.Unfit(Plan.Unfit unfit) -> unfit(unfit.misfits());
      case Imported.Stopped(var no) ->
          throw new Mishap(
              "Stopped (" + no.key() + "). Run it again: it goes on where it stopped.");
    };
  }

  private static Map<String, Object> said(Plan.Tally tally) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("new", tally.added());
    said.put("changed", tally.corrected());
    said.put("already", tally.already());
    said.put("changed-here-too", tally.both());
    said.put("links-left-out", tally.loose());
    return said;
  }

  private static Map<String, Object> unfit(List<Misfit> misfits) {
    misfits.forEach(m -> say(m.where(), m.field(), m.why().word()));
    return new LinkedHashMap<>(Map.of("wrong", misfits.size()));
  }

  private static Mishap noInquiry() {
    return new Mishap("There is no such inquiry for this member.");
  }

  private static void progress(long done, long of) {
    System.err.println(done + " of " + of + " …");
  }

  @Override
  public String toString() {
    return "CollectionImport[]";
  }
}
