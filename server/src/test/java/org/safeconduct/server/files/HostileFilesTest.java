package org.safeconduct.server.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.store.DataFolder;

/// Every file of a corpus of strange ones ends in a result or a clear refusal, within its bounds.
/// What became of each stands in `target/hostile-files.tsv`: file, task, result, milliseconds, peak
/// KiB. Eight files come with the program; all of `files-*` where SAFECONDUCT_DATA has them.
@Timeout(5_400)
class HostileFilesTest {
  private static final long MOST_MS = 32_000;
  private static final long MOST_KIB = 560 * 1024;

  @TempDir Path data;

  @Test
  void everyFileEndsInAResultOrAClearRefusal() throws IOException {
    Parsers parsers = new Parsers(DataFolder.open(data));
    List<String> report = new ArrayList<>(List.of("file\ttask\tresult\tms\tpeak KiB"));
    List<Path> corpus = corpus();
    for (Path file : corpus) {
      report.add(line(file, "text", bounded(file, parsers::text)));
      report.add(line(file, "pages", bounded(file, in -> parsers.pages(in, Strangers::drop))));
    }
    Path target = Files.createDirectories(Path.of("target"));
    Files.write(target.resolve("hostile-files.tsv"), report);
    assertThat(report).hasSize(1 + 2 * corpus.size());
    String whole = String.join("\n", report);
    assertThat(whole).contains("locked.pdf\ttext\tread, but encrypted");
    assertThat(whole).contains("quine.gz\ttext\tread");
    assertThat(whole).doesNotContain("rubbish").doesNotContain("no-parser");
  }

  private static Reading bounded(Path file, Task task) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      Reading reading = task.of(in);
      assertThat(reading.cost().millis()).as("%s", file).isLessThan(MOST_MS);
      assertThat(reading.cost().peak()).as("%s", file).isLessThan(MOST_KIB);
      return reading;
    }
  }

  private static String line(Path file, String task, Reading reading) {
    String result =
        switch (reading) {
          case Reading.Unread(Why why, _) -> "not read: " + why.word();
          case Reading.Read(Parsed parsed, _) ->
              "read"
                  + parsed.but().stream()
                      .map(why -> ", but " + why.word())
                      .sorted()
                      .collect(Collectors.joining())
                  + " ("
                  + parsed.kind()
                  + ")";
        };
    return String.format(
        Locale.ROOT,
        "%s\t%s\t%s\t%d\t%d",
        file.subpath(file.getNameCount() - 2, file.getNameCount()),
        task,
        result,
        reading.cost().millis(),
        reading.cost().peak());
  }

  private static List<Path> corpus() throws IOException {
    List<Path> all = new ArrayList<>(files(Strangers.FOLDER));
    String data = System.getenv("SAFECONDUCT_DATA");
    if (data == null) {
      System.out.println("HostileFilesTest: only its own files; set SAFECONDUCT_DATA for all.");
      return all;
    }
    try (Stream<Path> folders = Files.list(Path.of(data))) {
      for (Path folder : folders.sorted().toList()) {
        if (Objects.toString(folder.getFileName()).startsWith("files-")) all.addAll(files(folder));
      }
    }
    return all;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private interface Task {
    Reading of(InputStream in);
  }
}
