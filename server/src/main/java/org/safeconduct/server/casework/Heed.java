package org.safeconduct.server.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.Phrase;
import org.safeconduct.server.kernel.Refused;

/// Something in a person's situation that whoever plans a step must heed: a travel ban, a child's
/// rule, a need. It says what follows, never why. Most is to be weighed; some stops the step until
/// somebody who may decides otherwise.
///
/// ```java
/// heeding.on(chronicle, Set.of(Concern.WHERE_THEY_STAY)) // "no stairs", "not with strangers"
/// ```
///
/// @param concerns the steps that it touches
/// @param words what somebody added; may be empty
/// @param room where it was written down: the last part of the address
/// @param decides who can decide otherwise, and where; empty for what is only weighed
public record Heed(
    Set<Concern> concerns, Phrase what, List<String> words, String room, Optional<Phrase> decides) {
  public Heed {
    concerns = Set.copyOf(concerns);
    words = List.copyOf(words);
  }

  /// To be weighed.
  public Heed(Set<Concern> concerns, Phrase what, List<String> words, String room) {
    this(concerns, what, words, room, Optional.empty());
  }

  /// The same, and it stops the step.
  ///
  /// @param who can decide otherwise, and where they write it down
  public Heed unless(Phrase who) {
    return new Heed(concerns, what, words, room, Optional.of(who));
  }

  public boolean touches(Set<Concern> any) {
    return concerns.stream().anyMatch(any::contains);
  }

  /// The sentence with which it stops a step; empty if it is only weighed.
  public Optional<Refused> refusal() {
    return decides.map(who -> refusal(what, who));
  }

  /// What stands against a step, and who can decide otherwise.
  public static Refused refusal(Phrase what, Phrase decides) {
    return Refused.because("casework.refuse.heeded", what, decides);
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
