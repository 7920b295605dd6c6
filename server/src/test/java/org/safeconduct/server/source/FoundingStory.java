package org.safeconduct.server.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.safeconduct.server.inquiry.Telling;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;

/// The twenty statements that ship with the program, read and folded.
public final class FoundingStory {
  private FoundingStory() {}

  public static byte[] file() {
    try (InputStream in =
        FoundingStory.class.getResourceAsStream("/founding-story/statements.json")) {
      return Objects.requireNonNull(in).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Statements folded() {
    StatementFile file = StatementReader.read(file());
    SubjectId batch = Telling.subject(99);
    Map<String, SubjectId> ids =
        file.rows().stream()
            .collect(Collectors.toMap(StatementRow::key, r -> Telling.subject(r.number())));
    Telling telling = new Telling(ScopeKind.INQUIRY);
    file.rows().forEach(r -> telling.tell(id(ids, r.key()), r.recorded(batch, ids)));
    return Statements.of(telling.chronicle());
  }

  public static SubjectId id(Map<String, SubjectId> ids, String key) {
    return Objects.requireNonNull(ids.get(key));
  }
}
