package org.safeconduct.server.search.follow;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.search.Listing;
import org.safeconduct.server.search.Row;

/// What all modules show of a chronicle.
public final class Listings {
  private final Map<ScopeKind, List<Listing>> byKind = new EnumMap<>(ScopeKind.class);

  public Listings(List<Listing> listings) {
    for (Listing listing : listings) {
      byKind.computeIfAbsent(listing.scope(), kind -> new ArrayList<>()).add(listing);
    }
  }

  List<Row> rows(Chronicle chronicle) {
    return byKind.getOrDefault(chronicle.kind(), List.of()).stream()
        .flatMap(listing -> listing.rows(chronicle))
        .toList();
  }

  /// Whether scopes of this kind are folded by subject: where many things lie side by side, one new
  /// fact is no reason to open all of them.
  static boolean bySubject(ScopeKind kind) {
    return switch (kind) {
      case INQUIRY, REGISTER, INBOX -> true;
      case CASE, IDENTITY, SHELTER, CARE, GROUP, LEG -> false;
      case MANDATE, TERMS, ORGANISATION, TRAIL -> false;
    };
  }
}
