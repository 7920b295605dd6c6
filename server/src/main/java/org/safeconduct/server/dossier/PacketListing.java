package org.safeconduct.server.dossier;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.safeconduct.server.dossier.DossierFact.Content;
import org.safeconduct.server.inquiry.Subjects;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.search.Listing;
import org.safeconduct.server.search.Row;
import org.springframework.stereotype.Component;

/// One row of kind `packet` for each packet and each export; it points to every item and every
/// witness in it.
@Component
public class PacketListing implements Listing {
  @Override
  public ScopeKind scope() {
    return ScopeKind.INQUIRY;
  }

  @Override
  public Stream<Row> rows(Chronicle chronicle) {
    return Subjects.each(chronicle, subject -> Filed.of(subject).map(PacketListing::row).stream());
  }

  private static Row row(Filed filed) {
    List<String> refs =
        filed.contents().stream()
            .flatMap(PacketListing::pointsTo)
            .map(SubjectId::toString)
            .distinct()
            .toList();
    String day = filed.at().atZone(ZoneOffset.UTC).toLocalDate().toString();
    return Row.of(
            filed.id(),
            "packet",
            filed.copies().isEmpty() ? "made" : "left",
            day,
            Map.of(
                "recipient", filed.recipient().office(),
                "made", day,
                "contents", Integer.toString(filed.size()),
                "copies", Integer.toString(filed.copies().size()),
                "standing", Long.toString(filed.standing())))
        .withRefs(refs)
        .withText(List.of(filed.recipient().office()));
  }

  private static Stream<SubjectId> pointsTo(Content content) {
    return Stream.of(content.item(), content.witness()).filter(Objects::nonNull);
  }
}
