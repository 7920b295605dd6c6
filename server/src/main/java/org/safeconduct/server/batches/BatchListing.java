package org.safeconduct.server.batches;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.search.Listing;
import org.safeconduct.server.search.Row;
import org.springframework.stereotype.Component;

/// One row of kind `batch` for each file that was brought in, the ones taken back included.
@Component
public class BatchListing implements Listing {
  @Override
  public ScopeKind scope() {
    return ScopeKind.INQUIRY;
  }

  @Override
  public Stream<Row> rows(Chronicle chronicle) {
    return Batch.all(chronicle).stream().map(BatchListing::row);
  }

  private static Row row(Batch batch) {
    return Row.of(
            batch.id(),
            "batch",
            state(batch),
            batch.made().at().toString(),
            Map.of(
                "file", batch.imported().file(),
                "mapping", batch.imported().mapping(),
                "rows", Integer.toString(batch.imported().rows()),
                "at", batch.made().at().toString()))
        .withRefs(List.of("digest/" + batch.imported().digest()))
        .withText(List.of(batch.imported().file(), batch.imported().mapping()));
  }

  private static String state(Batch batch) {
    if (batch.takenBack()) return "taken-back";
    if (!batch.finished()) return "unfinished";
    return batch.reviewed().isPresent() ? "reviewed" : "standing";
  }
}
