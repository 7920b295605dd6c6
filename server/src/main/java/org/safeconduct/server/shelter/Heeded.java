package org.safeconduct.server.shelter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.casework.Concern;
import org.safeconduct.server.casework.Heed;
import org.safeconduct.server.kernel.Phrase;
import org.safeconduct.server.kernel.Refused;

/// A [Heed] as it is told to the shelter, which cannot read the casefile: what follows, never why.
///
/// @param concerns the steps that it touches
/// @param what key of its sentence; kept in facts, so it is never given another meaning
/// @param words what somebody added
/// @param decides key of the sentence that says who can decide otherwise; null for what is weighed
public record Heeded(
    List<Concern> concerns, String what, List<String> words, @Nullable String decides) {
  public Heeded {
    concerns = List.copyOf(concerns);
    words = List.copyOf(words);
  }

  static Heeded of(Heed heed) {
    return new Heeded(
        heed.concerns().stream().sorted().toList(),
        heed.what().key(),
        heed.words(),
        heed.decides().map(Phrase::key).orElse(null));
  }

  /// Why a step that touches any of these may not be taken; empty if it may.
  Optional<Refused> refusal(Set<Concern> touched) {
    return decides == null || concerns.stream().noneMatch(touched::contains)
        ? Optional.empty()
        : Optional.of(Heed.refusal(Phrase.of(what), Phrase.of(decides)));
  }

  /// It may be plaintext of a casefile.
  @Override
  public String toString() {
    return "Heeded" + concerns;
  }
}
