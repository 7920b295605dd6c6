package org.safeconduct.server.source.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Upload;
import org.safeconduct.server.source.ImportDesk;
import org.safeconduct.server.source.ImportDesk.Imported;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Takes in files of statements.
@Controller
class ImportController {
  private static final int MOST_BYTES = 4 << 20;
  private static final String STORY = "/founding-story/statements.json";

  private final ImportDesk desk;
  private final StatementsController statements;

  ImportController(ImportDesk desk, StatementsController statements) {
    this.desk = desk;
    this.statements = statements;
  }

  @PostMapping("/inquiries/{inquiry}/statements/import")
  Answer take(Unlocked unlocked, @PathVariable ScopeId inquiry, Upload upload, Here here)
      throws IOException {
    for (Optional<Upload.Part> part = upload.next(); part.isPresent(); part = upload.next()) {
      if (!part.get().isFile()) continue;
      byte[] content = part.get().stream().readNBytes(MOST_BYTES + 1);
      if (content.length == 0) break;
      if (content.length > MOST_BYTES) {
        return wrong(unlocked, inquiry, here, "source.wrong.too-long");
      }
      return take(unlocked, inquiry, part.get().file().orElse(""), content, here);
    }
    return wrong(unlocked, inquiry, here, "source.wrong.no-file");
  }

  /// The twenty statements that come with the program.
  @PostMapping("/inquiries/{inquiry}/statements/founding-story")
  Answer story(Unlocked unlocked, @PathVariable ScopeId inquiry, Here here) {
    return take(unlocked, inquiry, "statements.json", story(), here);
  }

  private Answer take(Unlocked unlocked, ScopeId inquiry, String name, byte[] content, Here here) {
    Go back = Go.to("/inquiries/" + inquiry + "/statements");
    Imported imported = desk.take(unlocked, inquiry, name, content).orElseThrow(NotHere::new);
    return switch (imported) {
      case Imported.TakenIn(_, int rows, int already) ->
          back.saying("source.done.imported", rows, already);
      case Imported.NothingNew(int already) -> back.saying("source.done.nothing-new", already);
      case Imported.Wrong(var rows) -> statements.page(unlocked, inquiry, here, rows, List.of());
      case Imported.Stopped(var no) ->
          statements.page(unlocked, inquiry, here, List.of(), List.of(FieldError.of(no)));
    };
  }

  private Answer wrong(Unlocked unlocked, ScopeId inquiry, Here here, String key) {
    return statements.page(unlocked, inquiry, here, List.of(), List.of(FieldError.at("file", key)));
  }

  private static byte[] story() {
    try (InputStream in = ImportController.class.getResourceAsStream(STORY)) {
      return Objects.requireNonNull(in).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
