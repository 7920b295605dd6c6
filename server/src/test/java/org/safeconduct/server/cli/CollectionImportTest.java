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
import org.safeconduct.server.records.RecordsFact.EntryRecorded;

/// A folder of another program brought in from the command line, on a stopped server.
@Timeout(300)
class CollectionImportTest {
  @TempDir Path folder;
  private Bringing house;

  @BeforeEach
  void found() throws IOException {
    house = Bringing.in(folder);
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

  private int bring(Path from, String... more) {
    List<String> options = new ArrayList<>(List.of("--from", "uwazi", "--collection", "rulings"));
    options.addAll(List.of(more));
    return house.bring(from, options.toArray(String[]::new));
  }

  private int entries() throws IOException {
    return house.whole().live(EntryRecorded.class).size();
  }
}
