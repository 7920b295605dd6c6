package org.safeconduct.server.thesauri;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.thesauri.ThesauriFact.LocalTermAdded;

/// The terms that an inquiry added to the lists.
public record LocalTerms(Map<TermCode, LocalTerm> byCode) {
  public static final LocalTerms NONE = new LocalTerms(Map.of());

  /// @param under the broader term
  public record LocalTerm(TermCode code, TermCode under, String word) {}

  public LocalTerms {
    byCode = Collections.unmodifiableMap(new LinkedHashMap<>(byCode));
  }

  /// Folded from an inquiry. What stands under no list of ours counts for nothing.
  public static LocalTerms of(Chronicle inquiry) {
    Map<TermCode, LocalTerm> added = new LinkedHashMap<>();
    for (Told<ThesauriFact> told : inquiry.live(ThesauriFact.class)) {
      if (!(told.fact() instanceof LocalTermAdded(var under, var word))) continue;
      Vocabulary.numbered(under.list())
          .map(list -> TermCode.local(list, told.subject()))
          .ifPresent(code -> added.putIfAbsent(code, new LocalTerm(code, under, word)));
    }
    return new LocalTerms(added);
  }

  public Optional<LocalTerm> at(TermCode code) {
    return Optional.ofNullable(byCode.get(code));
  }

  public List<LocalTerm> under(TermCode code) {
    return byCode.values().stream().filter(term -> term.under().equals(code)).toList();
  }
}
