package org.safeconduct.server.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.vault.Unlocked;

/// A founded house with an empty inquiry of Ingrid's, into which `import` brings things.
record Bringing(Founded founded, ScopeId inquiry) {

  static Bringing in(Path folder) throws IOException {
    Founded founded = Founded.in(folder);
    return new Bringing(founded, founded.inquiry("Raids"));
  }

  /// What a person types after `safeconduct`.
  List<String> typed(Path what, String... more) {
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
                inquiry.toString()));
    arguments.addAll(List.of(more));
    arguments.add(what.toString());
    return arguments;
  }

  /// @return the exit code
  int bring(Path what, String... more) {
    return Founded.run(typed(what, more).toArray(String[]::new));
  }

  <T> T as(BiFunction<Program, Unlocked, T> work) throws IOException {
    return founded.as("ingrid", work);
  }

  Chronicle whole() throws IOException {
    return as((program, ingrid) ->
        program.desk(InquiryDesk.class).read(ingrid, inquiry, Purpose.WORK).orElseThrow());
  }
}
