package org.safeconduct.server.group;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.search.Listing;
import org.safeconduct.server.search.Row;
import org.springframework.stereotype.Service;

/// One row `group`, which points to the casefiles of those who travel: from a casefile one finds
/// its groups.
@Service
public class GroupListing implements Listing {
  public static final String KIND = "group";

  @Override
  public ScopeKind scope() {
    return ScopeKind.GROUP;
  }

  @Override
  public Stream<Row> rows(Chronicle chronicle) {
    TravelGroup group = TravelGroup.of(chronicle);
    Map<String, String> shown = new LinkedHashMap<>();
    shown.put("name", group.name());
    shown.put(
        "travellers",
        group.travellers().stream()
            .map(TravelGroup.Traveller::codename)
            .collect(Collectors.joining(", ")));
    List<String> refs = group.travellers().stream().map(t -> t.casefile().toString()).toList();
    return Stream.of(
        Row.of(
                chronicle.root(),
                KIND,
                group.travellers().isEmpty() ? "empty" : "travelling",
                group.name(),
                shown)
            .withRefs(refs)
            .withText(List.of(group.name())));
  }
}
