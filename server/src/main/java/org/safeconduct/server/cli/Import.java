package org.safeconduct.server.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.safeconduct.estimate.table.Csv;
import org.safeconduct.estimate.table.Table;
import org.safeconduct.estimate.table.TableWrong;
import org.safeconduct.ledger.Digest;
import org.safeconduct.server.events.ActImportDesk;
import org.safeconduct.server.events.ActImportDesk.Brought;
import org.safeconduct.server.events.ActImportDesk.Imported;
import org.safeconduct.server.events.bringing.ActFile;
import org.safeconduct.server.events.bringing.ActMapping;
import org.safeconduct.server.events.bringing.ActMappings;
import org.safeconduct.server.files.Parsers;
import org.safeconduct.server.files.Workbooks;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.records.bringing.FormRead;
import org.safeconduct.server.store.DataFolder;
import org.safeconduct.server.vault.MemberKey;
import org.safeconduct.server.vault.Unlocked;
import org.safeconduct.server.vault.Vault;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/// `import`: a table of acts into an inquiry, by a mapping; a table of anything into a kind of
/// record; a form of another program as such a kind. Checked whole first; five hundred rows a
/// commit; harmless to repeat; goes on where it was broken off.
@Command(name = "import", description = "Bring a table or a form into an inquiry.")
final class Import implements Callable<Integer> {
  private static final int FALSE = 1;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "The data folder of a stopped server.")
  private Path data = Path.of("");

  @Option(
      names = "--as",
      required = true,
      paramLabel = "HANDLE",
      description = "The member who brings it.")
  private String handle = "";

  @Option(
      names = "--passphrase-file",
      required = true,
      paramLabel = "FILE",
      description = "The member's passphrase.")
  private Path passphrase = Path.of("");

  @Option(
      names = "--inquiry",
      required = true,
      paramLabel = "ID",
      description = "As it stands in the inquiry's address: scope_…")
  private String inquiry = "";

  @Option(
      names = "--mapping",
      paramLabel = "NAME|FILE",
      description = "Acts, by a mapping that ships (chile) or a JSON file.")
  private String mapping = "";

  @Option(
      names = "--from",
      paramLabel = "PROGRAM",
      description = "A whole collection: uwazi, martus or follow-the-money.")
  private String from = "";

  @Option(
      names = "--collection",
      paramLabel = "NAME",
      description = "What the collection is called, always the same for the same.")
  private String collection = "";

  @Option(
      names = "--kind",
      paramLabel = "NAME",
      description = "Entries of this kind of record; made if it is not there.")
  private String kind = "";

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "In which a kind that is made is written: en, es, …")
  private String language = "en";

  @Option(names = "--check", description = "Look at it and write nothing.")
  private boolean check;

  @Option(names = "--leave-out-wrong", description = "Take in what is right all the same.")
  private boolean leaveOut;

  @Option(names = "--json", description = "For a program to read.")
  private boolean json;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "CSV in UTF-8, XLSX, XLS; XLSForm; questionnaire of GlobaLeaks.")
  private Path table = Path.of("");

  @Override
  public Integer call() throws IOException {
    if (!from.isEmpty()) return collection();
    byte[] content = Files.readAllBytes(table);
    if (mapping.isEmpty()) return records(content);
    ActMapping columns = mapping();
    ActFile file;
    try {
      file = ActFile.read(rows(content), columns);
    } catch (TableWrong wrong) {
      throw Mishap.of(wrong);
    }
    file.wrong()
        .forEach(wrong ->
            System.err.println(
                "line " + wrong.line() + ", column " + wrong.column() + ": " + wrong.reason()));
    if (check || !(file.wrong().isEmpty() || leaveOut)) {
      say(Map.of("right", file.rows().size(), "wrong", file.wrong().size(), "written", 0));
      return file.wrong().isEmpty() ? CommandLine.ExitCode.OK : FALSE;
    }
    return take(
        new Brought(String.valueOf(table.getFileName()), Digest.sha256(content), columns), file);
  }

  /// A file of another program, or a folder with all of them.
  private int collection() throws IOException {
    CollectionImport brought = CollectionImport.read(from, collection, table);
    Map<String, Object> said =
        asMember((program, member) -> brought.into(program, member, scope(), check));
    say(said);
    return said.containsKey("wrong") ? FALSE : CommandLine.ExitCode.OK;
  }

  private Table rows(byte[] content) throws IOException {
    String name = String.valueOf(table.getFileName());
    if (!Workbooks.isWorkbook(content)) return Csv.read(name, new ByteArrayInputStream(content));
    try (DataFolder folder = DataFolder.open(data)) {
      return new Workbooks(new Parsers(folder)).table(name, content);
    }
  }

  /// Without a mapping: into a kind of record.
  private int records(byte[] content) throws IOException {
    RecordsImport.Asked asked = new RecordsImport.Asked(kind, spoken(), check);
    String name = String.valueOf(table.getFileName());
    try {
      Map<String, Object> said =
          asMember((program, member) ->
              new RecordsImport(program, member, scope()).take(name, content, asked));
      say(said);
      return said.getOrDefault("wrong", 0).equals(0) ? CommandLine.ExitCode.OK : FALSE;
    } catch (TableWrong wrong) {
      throw Mishap.of(wrong);
    } catch (FormRead.NotAForm no) {
      throw new Mishap(name + ": " + no.getMessage());
    }
  }

  private Language spoken() {
    try {
      return new Language(language);
    } catch (IllegalArgumentException e) {
      throw new Mishap("--language: a tag such as en, es, pt.");
    }
  }

  private ActMapping mapping() throws IOException {
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

  private int take(Brought brought, ActFile file) throws IOException {
    ScopeId into = scope();
    return asMember((program, member) ->
        said(
            program
                .desk(ActImportDesk.class)
                .take(member, into, brought, file, Import::progress)
                .orElseThrow(() -> new Mishap(handle + " has no such inquiry.")),
            file));
  }

  private <T> T asMember(BiFunction<Program, Unlocked, T> doing) throws IOException {
    if (!Files.exists(data.resolve("keys.db"))) {
      throw new Mishap("There is no keys.db in " + data + ".");
    }
    try (Program program = Program.desks(data)) {
      Vault vault = program.desk(Vault.class);
      MemberKey key =
          vault
              .members()
              .unlock(handle, Files.readString(passphrase))
              .orElseThrow(() -> new Mishap("This passphrase does not open " + handle + "."));
      try (key;
          Unlocked member = vault.members().open(key)) {
        return doing.apply(program, member);
      }
    } catch (Refused no) {
      throw new Mishap("The inquiry says no: " + no.refusal().key());
    }
  }

  private int said(Imported imported, ActFile file) {
    return switch (imported) {
      case Imported.TakenIn(var batch, int rows, int already) -> {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("written", rows);
        summary.put("already", already);
        summary.put("wrong", file.wrong().size());
        summary.put("batch", batch.toString());
        say(summary);
        yield CommandLine.ExitCode.OK;
      }
      case Imported.NothingNew(int already) -> {
        say(Map.of("written", 0, "already", already, "wrong", file.wrong().size()));
        yield CommandLine.ExitCode.OK;
      }
      case Imported.Stopped(var no, int rows) ->
          throw new Mishap(
              "Stopped after "
                  + rows
                  + " rows ("
                  + no.key()
                  + "). Run it again: it goes on where it stopped.");
    };
  }

  private ScopeId scope() {
    try {
      return ScopeId.parse(inquiry);
    } catch (IllegalArgumentException e) {
      throw new Mishap("--inquiry: as it stands in the inquiry's address, scope_…");
    }
  }

  private static void progress(int rows) {
    System.err.println(rows + " rows …");
  }

  private void say(Map<String, Object> summary) {
    if (json) {
      System.out.println(JsonMapper.shared().writeValueAsString(summary));
      return;
    }
    List<String> words =
        summary.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList();
    System.out.println(String.join(", ", words));
  }
}
