package org.safeconduct.server.casework;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.Phrase;

/// Something in a person's situation that whoever plans a step must heed: a travel ban, a child's
/// rule, a need. It says what follows, never why.
///
/// ```java
/// heeding.on(chronicle, Set.of(Concern.WHERE_THEY_STAY)) // "no stairs", "not with strangers"
/// ```
///
/// @param concerns the steps that it touches
/// @param words what somebody added; may be empty
/// @param room where it was written down: the last part of the address
public record Heed(Set<Concern> concerns, Phrase what, List<String> words, String room) {
  public Heed {
    concerns = Set.copyOf(concerns);
    words = List.copyOf(words);
  }

  public boolean touches(Set<Concern> any) {
    return concerns.stream().anyMatch(any::contains);
  }

  /// Who knows of such things: a module of the band, as a bean; pure.
  public interface Source {
    Stream<Heed> heeds(Chronicle casefile);
  }

  @Override
  public String toString() {
    return "Heed" + concerns;
  }
}
