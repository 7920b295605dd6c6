package org.safeconduct.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.exchange.BroughtFile;
import org.safeconduct.server.exchange.UwaziReaderTest;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.records.RecordsFact.EntryRecorded;

/// A folder of another program brought in from the command line, on a stopped server.
@Timeout(300)
class CollectionImportTest {
  @TempDir Path folder;
  private Founded founded;
  private ScopeId inquiry;

  @BeforeEach
  void found() throws IOException {
    founded = Founded.in(folder);
    inquiry = founded.inquiry("Rulings");
  }

  @Test
  void takesAFolderInOnceAndNothingOfOneThatIsWrong() throws IOException {
    Path rulings = Files.createDirectory(folder.resolve("rulings"));
    for (BroughtFile file : UwaziReaderTest.collection()) {
      Files.write(rulings.resolve(file.name()), file.content());
    }
    assertThat(bring(rulings, "--check")).isZero();
    assertThat(entries()).isZero();
    assertThat(bring(rulings)).isZero();
    assertThat(bring(rulings)).isZero();
    assertThat(entries()).isEqualTo(2);
    Files.writeString(rulings.resolve("entities.json"), "[{");
    assertThat(bring(rulings)).isEqualTo(1);
    assertThat(entries()).isEqualTo(2);
  }

  private int bring(Path from, String... more) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "import",
                "--data",
                founded.data().toString(),
                "--as",
                "ingrid",
                "--passphrase-file",
                founded.passphrase("ingrid").toString(),
                "--inquiry",
                inquiry.toString(),
                "--from",
                "uwazi",
                "--collection",
                "rulings"));
    arguments.addAll(List.of(more));
    arguments.add(from.toString());
    return Founded.run(arguments.toArray(String[]::new));
  }

  private int entries() throws IOException {
    return founded.as(
        "ingrid",
        (program, ingrid) ->
            program
                .desk(InquiryDesk.class)
                .read(ingrid, inquiry, Purpose.WORK)
                .orElseThrow()
                .live(EntryRecorded.class)
                .size());
  }
}
