package org.safeconduct.server.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.Refused;
import org.springframework.stereotype.Service;

/// Everything that must be heeded in a casefile, whichever module knows it. Asked at the door of
/// every step that cannot be taken back:
///
/// ```java
/// heeding.allow(chronicle, Guarded.ROUTE, Set.of(Concern.TRAVEL_INSIDE));
/// ```
@Service
public class Heeding {
  private final List<Heed.Source> sources;

  public Heeding(List<Heed.Source> sources) {
    this.sources = List.copyOf(sources);
  }

  public List<Heed> of(Chronicle casefile) {
    return sources.stream().flatMap(source -> source.heeds(casefile)).toList();
  }

  /// What stands against a step that touches any of these.
  public List<Heed> on(Chronicle casefile, Set<Concern> concerns) {
    return of(casefile).stream().filter(heed -> heed.touches(concerns)).toList();
  }

  /// Why a step may not be taken now; empty if it may.
  ///
  /// @param guarded what it lets somebody learn who has the person's phone in hand
  /// @param touched what it touches
  public Optional<Refused> refusal(Chronicle casefile, Guarded guarded, Set<Concern> touched) {
    return Verification.of(casefile)
        .refusal(guarded)
        .or(() ->
            on(casefile, touched).stream()
                .map(Heed::refusal)
                .flatMap(Optional::stream)
                .findFirst());
  }

  /// @throws Refused if somebody must check first, perhaps others read it, or something stands
  ///   against it that nobody decided otherwise
  public void allow(Chronicle casefile, Guarded guarded, Set<Concern> touched) {
    refusal(casefile, guarded, touched)
        .ifPresent(no -> {
          throw no;
        });
  }
}
