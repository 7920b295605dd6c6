package org.safeconduct.server.thesauri;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.thesauri.ThesauriFact.LocalTermAdded;
import org.safeconduct.server.thesauri.ThesauriFact.TermReworded;

/// What an organisation says instead of the words that ship, by code and language.
public record Rewordings(Map<TermCode, Map<String, String>> byCode) {
  public static final Rewordings NONE = new Rewordings(Map.of());

  public Rewordings {
    byCode = Map.copyOf(byCode);
  }

  /// Folded from the organisation's scope; the newest word counts.
  public static Rewordings of(Chronicle organisation) {
    Map<TermCode, Map<String, String>> byCode = new HashMap<>();
    for (Told<ThesauriFact> told : organisation.live(ThesauriFact.class)) {
      switch (told.fact()) {
        case TermReworded(var code, var language, var word) -> {
          Map<String, String> words = byCode.computeIfAbsent(code, _ -> new HashMap<>());
          if (word.isBlank()) words.remove(language.tag());
          else words.put(language.tag(), word);
        }
        case LocalTermAdded _ -> {}
      }
    }
    return new Rewordings(byCode);
  }

  public Optional<String> word(TermCode code, Locale reader) {
    return Optional.ofNullable(byCode.getOrDefault(code, Map.of()).get(reader.getLanguage()));
  }
}
