package org.safeconduct.server.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.safeconduct.estimate.table.Csv;
import org.safeconduct.estimate.table.Table;
import org.safeconduct.estimate.table.TableWrong;
import org.safeconduct.ledger.Digest;
import org.safeconduct.server.events.ActImportDesk.Brought;
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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/// `import`: a table of acts into an inquiry, by a mapping; a table of anything into a kind of
/// record; a form of another program as such a kind; a whole collection of another program; a
/// folder of files as exhibits. Checked whole first; five hundred rows or one file a commit;
/// harmless to repeat; goes on where it was broken off, by Ctrl-C too.
@Command(
    name = "import",
    description = "Bring a table, a form, a collection or files into an inquiry.")
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

  @Mixin private ExhibitOptions exhibits = new ExhibitOptions();

  @Option(names = "--check", description = "Look at it and write nothing.")
  private boolean check;

  @Option(names = "--leave-out-wrong", description = "Take in what is right all the same.")
  private boolean leaveOut;

  @Option(names = "--json", description = "For a program to read.")
  private boolean json;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "CSV in UTF-8, XLSX, XLS; XLSForm; questionnaire of GlobaLeaks; a folder.")
  private Path table = Path.of("");

  @Override
  public Integer call() throws IOException {
    if (exhibits.asked()) return files();
    if (!from.isEmpty()) return collection();
    byte[] content = Files.readAllBytes(table);
    return mapping.isEmpty() ? records(content) : acts(content);
  }

  /// A folder of files, each an exhibit.
  private int files() throws IOException {
    FilesImport brought = FilesImport.look(table, exhibits);
    brought.wrong().forEach(System.err::println);
    boolean takes = !check && (brought.wrong().isEmpty() || leaveOut);
    Map<String, Object> said = takes ? asMember(brought::take) : brought.looked();
    say(said);
    return isRight(said) || takes ? CommandLine.ExitCode.OK : FALSE;
  }

  /// A file of another program, or a folder with all of them.
  private int collection() throws IOException {
    CollectionImport brought = CollectionImport.read(from, collection, table);
    Map<String, Object> said =
        asMember(into -> new EntriesImport(into).take(brought.incoming(), check));
    say(said);
    return isRight(said) ? CommandLine.ExitCode.OK : FALSE;
  }

  private int acts(byte[] content) throws IOException {
    ActsImport acts = ActsImport.read(mapping, rows(content));
    if (check || !(acts.isRight() || leaveOut)) {
      say(acts.looked());
      return acts.isRight() ? CommandLine.ExitCode.OK : FALSE;
    }
    Brought brought = new Brought(name(), Digest.sha256(content), acts.mapping());
    say(asMember(into -> acts.take(into, brought)));
    return CommandLine.ExitCode.OK;
  }

  private Table rows(byte[] content) throws IOException {
    try {
      if (!Workbooks.isWorkbook(content)) {
        return Csv.read(name(), new ByteArrayInputStream(content));
      }
      try (DataFolder folder = DataFolder.open(data)) {
        return new Workbooks(new Parsers(folder)).table(name(), content);
      }
    } catch (TableWrong wrong) {
      throw Mishap.of(wrong);
    }
  }

  /// Without a mapping: into a kind of record.
  private int records(byte[] content) throws IOException {
    RecordsImport.Asked asked = new RecordsImport.Asked(kind, spoken(), check);
    try {
      Map<String, Object> said =
          asMember(into -> new RecordsImport(into).take(name(), content, asked));
      say(said);
      return isRight(said) ? CommandLine.ExitCode.OK : FALSE;
    } catch (TableWrong wrong) {
      throw Mishap.of(wrong);
    } catch (FormRead.NotAForm no) {
      throw new Mishap(name() + ": " + no.getMessage());
    }
  }

  private String name() {
    return String.valueOf(table.getFileName());
  }

  private static boolean isRight(Map<String, Object> said) {
    return said.getOrDefault("wrong", 0).equals(0);
  }

  private Language spoken() {
    try {
      return new Language(language);
    } catch (IllegalArgumentException e) {
      throw new Mishap("--language: a tag such as en, es, pt.");
    }
  }

  private <T> T asMember(Function<Into, T> doing) throws IOException {
    if (!Files.exists(data.resolve("keys.db"))) {
      throw new Mishap("There is no keys.db in " + data + ".");
    }
    try (Progress progress = Progress.begin();
        Program program = Program.desks(data)) {
      Vault vault = program.desk(Vault.class);
      MemberKey key =
          vault
              .members()
              .unlock(handle, Files.readString(passphrase))
              .orElseThrow(() -> new Mishap("This passphrase does not open " + handle + "."));
      try (key;
          Unlocked member = vault.members().open(key)) {
        return doing.apply(new Into(program, member, scope(), progress));
      }
    } catch (Refused no) {
      throw new Mishap(English.text(no.refusal()));
    }
  }

  private ScopeId scope() {
    try {
      return ScopeId.parse(inquiry);
    } catch (IllegalArgumentException e) {
      throw new Mishap("--inquiry: as it stands in the inquiry's address, scope_…");
    }
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
