package org.safeconduct.server.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.search.Listing;
import org.safeconduct.server.search.Row;
import org.springframework.stereotype.Service;

/// One row that is found by the person's names and points to the casefile. It shows nothing: who
/// finds a name finds a codename.
@Service
public class IdentityListing implements Listing {
  public static final String KIND = "identity";

  @Override
  public ScopeKind scope() {
    return ScopeKind.IDENTITY;
  }

  @Override
  public Stream<Row> rows(Chronicle chronicle) {
    Identity identity = Identity.of(chronicle);
    Row row =
        Row.of(chronicle.root(), KIND, "", "", Map.of())
            .withNames(names(identity))
            .withRefs(identity.casefile().map(c -> List.of(c.toString())).orElse(List.of()));
    return Stream.of(row);
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
