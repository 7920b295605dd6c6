package org.safeconduct.server.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeconduct.server.batches.ImportedRow;
import org.safeconduct.server.inquiry.Subjects;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.search.Listing;
import org.safeconduct.server.search.Row;
import org.springframework.stereotype.Component;

/// One row of kind `exhibit` for each exhibit: found by what its file says, too, but never by where
/// it says that it was made.
@Component
public class ExhibitListing implements Listing {
  /// What the rows of exhibits point to that nobody has read yet.
  public static final String WAITING = "waiting";

  @Override
  public ScopeKind scope() {
    return ScopeKind.INQUIRY;
  }

  @Override
  public Stream<Row> rows(Chronicle chronicle) {
    return Subjects.each(
        chronicle, subject -> Exhibit.of(subject).map(ExhibitListing::row).stream());
  }

  private static Row row(Exhibit exhibit) {
    SubjectId witness = exhibit.acquisition().witness();
    return Row.of(
            exhibit.id(),
            "exhibit",
            exhibit.acquisition().origin().word(),
            exhibit.label(),
            Map.of(
                "label", exhibit.label(),
                "bytes", Long.toString(exhibit.bytes()),
                "digest", exhibit.digest(),
                "contents", contents(exhibit.contents()),
                "witness", witness == null ? "" : witness.toString()))
        .withRefs(refs(exhibit))
        .withText(text(exhibit))
        .during(exhibit.acquisition().receivedOn());
  }

  private static List<String> refs(Exhibit exhibit) {
    List<String> refs = new ArrayList<>();
    SubjectId witness = exhibit.acquisition().witness();
    if (witness != null) refs.add(witness.toString());
    ImportedRow row = exhibit.received().row();
    if (row != null) refs.add(row.batch().toString());
    if (exhibit.contents() instanceof Contents.Waiting) refs.add(WAITING);
    return refs;
  }

  private static List<String> text(Exhibit exhibit) {
    List<String> text =
        new ArrayList<>(List.of(exhibit.label(), exhibit.originalName(), exhibit.digest()));
    text.addAll(exhibit.contents().text());
    return text;
  }

  private static String contents(Contents contents) {
    return switch (contents) {
      case Contents.Waiting _ -> "waiting";
      case Contents.Known _ -> "read";
      case Contents.Unknown _ -> "not-read";
    };
  }
}
