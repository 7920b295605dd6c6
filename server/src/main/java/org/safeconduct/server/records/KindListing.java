package org.safeconduct.server.records;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.search.Listing;
import org.safeconduct.server.search.Row;
import org.springframework.stereotype.Component;

/// One row of kind `record-kind` for each kind, in the state of its [Holder]'s word.
@Component
public class KindListing implements Listing {
  private static final int LANGUAGES = 8;

  @Override
  public ScopeKind scope() {
    return ScopeKind.INQUIRY;
  }

  @Override
  public Stream<Row> rows(Chronicle chronicle) {
    return Kinds.of(chronicle).all().stream().map(KindListing::row);
  }

  private static Row row(RecordKind kind) {
    Map<String, String> shown = new HashMap<>();
    shown.put("key", kind.key());
    shown.put("fields", Integer.toString(kind.fields().size()));
    shown.put("over", kind.over() ? "yes" : "");
    kind.name().said().stream()
        .limit(LANGUAGES)
        .forEach(l -> shown.put("name." + l.language(), l.text()));
    String first = kind.name().texts().stream().findFirst().orElse("");
    shown.put("name", first);
    return Row.of(kind.id(), "record-kind", kind.holder().word(), first, shown)
        .withText(kind.name().texts());
  }
}
