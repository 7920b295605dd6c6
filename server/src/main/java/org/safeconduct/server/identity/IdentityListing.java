package org.safeconduct.server.identity;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.search.DueRow;
import org.safeconduct.server.search.Listing;
import org.safeconduct.server.search.Row;
import org.safeconduct.server.search.Section;
import org.springframework.stereotype.Service;

/// One row that is found by the person's names and points to the casefile. It shows nothing: who
/// finds a name finds a codename.
@Service
public class IdentityListing implements Listing {
  public static final String KIND = "identity";
  private static final int GRAVE = 50;

  @Override
  public ScopeKind scope() {
    return ScopeKind.IDENTITY;
  }

  /// The state of a row whose identity takes two to open: it has no names to be found by.
  public static final String BY_TWO = "by-two";

  @Override
  public Stream<Row> rows(Chronicle chronicle) {
    return Door.of(chronicle)
        .map(door -> rows(chronicle, door))
        .orElseGet(() -> Stream.of(row(chronicle)));
  }

  private static Stream<Row> rows(Chronicle chronicle, Door door) {
    Row row =
        Row.of(chronicle.root(), KIND, BY_TWO, "", Map.of())
            .withRefs(List.of(door.casefile().toString()));
    return Stream.concat(
        Stream.of(row),
        door.showings().stream().flatMap(showing -> due(chronicle, showing).stream()));
  }

  /// What waits for a custodian, and what everybody is to read.
  private static Optional<Row> due(Chronicle chronicle, Showing showing) {
    return switch (showing) {
      case Showing.Asked _ -> Optional.of(due(chronicle, showing, "asked"));
      case Showing.Lent lent -> alone(chronicle, lent);
      case Showing.Ended(Showing.Lent lent) -> alone(chronicle, lent);
      case Showing.Declined _ -> Optional.empty();
    };
  }

  private static Optional<Row> alone(Chronicle chronicle, Showing.Lent lent) {
    return lent.isAlone() && !lent.noticed()
        ? Optional.of(due(chronicle, lent, "alone"))
        : Optional.empty();
  }

  private static Row due(Chronicle chronicle, Showing showing, String what) {
    Showing.Asked asked = showing.asked();
    Due day = new Due(asked.at().atZone(ZoneOffset.UTC).toLocalDate(), ZoneOffset.UTC);
    String path = "/showings/" + chronicle.scope() + "/" + asked.id();
    return DueRow.of("identity.due." + what, asked.codename(), day, path)
        .under(Section.REVEAL)
        .row(asked.id(), 0, GRAVE);
  }

  private static Row row(Chronicle chronicle) {
    Identity identity = Identity.of(chronicle);
    return Row.of(chronicle.root(), KIND, "", "", Map.of())
        .withNames(names(identity))
        .withRefs(identity.casefile().map(c -> List.of(c.toString())).orElse(List.of()));
  }

  private static List<String> names(Identity identity) {
    List<String> names = new ArrayList<>();
    identity
        .names()
        .forEach(kept -> {
          names.add(kept.fact().whole());
          if (!kept.fact().transliteration().isBlank()) {
            names.add(kept.fact().transliteration());
          }
        });
    return names;
  }
}
