package org.safeconduct.server.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.safeconduct.estimate.table.Table;
import org.safeconduct.estimate.table.TableWrong;
import org.safeconduct.server.events.ActImportDesk;
import org.safeconduct.server.events.ActImportDesk.Brought;
import org.safeconduct.server.events.ActImportDesk.Imported;
import org.safeconduct.server.events.bringing.ActFile;
import org.safeconduct.server.events.bringing.ActMapping;
import org.safeconduct.server.events.bringing.ActMappings;

/// A table of acts by its mapping, read and checked whole before anything is opened.
record ActsImport(ActMapping mapping, ActFile file) {

  /// Names on standard error every cell that is wrong.
  ///
  /// @param mapping the name of one that ships, or a file
  /// @throws Mishap if there is no such mapping, or the table is none
  static ActsImport read(String mapping, Table rows) throws IOException {
    ActMapping columns = mapping(mapping);
    ActFile file;
    try {
      file = ActFile.read(rows, columns);
    } catch (TableWrong wrong) {
      throw Mishap.of(wrong);
    }
    file.wrong()
        .forEach(wrong ->
            System.err.println(
                English.text("events.wrong.row", Integer.toString(wrong.line()), wrong.column())
                    + " "
                    + English.text("events.wrong." + wrong.reason())));
    return new ActsImport(columns, file);
  }

  private static ActMapping mapping(String mapping) throws IOException {
    if (ActMappings.SHIPPED.contains(mapping)) {
      return ActMappings.shipped(mapping).orElseThrow();
    }
    Path file = Path.of(mapping);
    if (!Files.exists(file)) {
      throw new Mishap(
          "There is no mapping "
              + mapping
              + ": name a file, or one of "
              + String.join(", ", ActMappings.SHIPPED)
              + ".");
    }
    try {
      return ActMappings.read(Files.readAllBytes(file));
    } catch (IllegalArgumentException e) {
      throw new Mishap(mapping + " is no mapping: " + e.getMessage());
    }
  }

  boolean isRight() {
    return file.wrong().isEmpty();
  }

  /// What it would come to.
  Map<String, Object> looked() {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("right", file.rows().size());
    said.put("wrong", file.wrong().size());
    said.put("written", 0);
    return said;
  }

  /// Takes in what is right.
  Map<String, Object> take(Into into, Brought brought) {
    Imported imported =
        into.desk(ActImportDesk.class)
            .take(
                into.member(),
                into.inquiry(),
                brought,
                file,
                rows -> into.progress().step(() -> rows + " of " + file.rows().size() + " rows"))
            .orElseThrow(EntriesImport::noInquiry);
    return switch (imported) {
      case Imported.TakenIn(var batch, int rows, int already) -> {
        Map<String, Object> said = said(rows, already);
        said.put("batch", batch.toString());
        yield said;
      }
      case Imported.NothingNew(int already) -> said(0, already);
      case Imported.Stopped(var no, int rows) ->
          throw new Mishap(
              "Stopped after "
                  + rows
                  + " rows: "
                  + English.text(no)
                  + " Run it again: it goes on where it stopped.");
    };
  }

  private Map<String, Object> said(int written, int already) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("written", written);
    said.put("already", already);
    said.put("wrong", file.wrong().size());
    return said;
  }

  @Override
  public String toString() {
    return "ActsImport[" + mapping.name() + "]";
  }
}
