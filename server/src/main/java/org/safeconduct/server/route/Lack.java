package org.safeconduct.server.route;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.kernel.Phrase;

/// Why a route is not open to somebody.
public sealed interface Lack {
  /// What it asks is not so.
  record Unmet(Precondition what) implements Lack {}

  /// What it asks nobody has stated.
  record Unstated(Precondition what) implements Lack {}

  /// It asks for a document that ends too soon, or has ended.
  record PaperEnds(PaperKind kind, LocalDate on) implements Lack {}

  /// All its places are gone.
  record NoPlaceLeft() implements Lack {}

  /// It was found suspended or ended.
  record Stopped(Standing found) implements Lack {}

  /// Nobody looked for too long.
  ///
  /// @param last when somebody last did; null for never
  record Unverified(@Nullable LocalDate last) implements Lack {}

  /// Whether it closes the route, or only leaves it not known.
  default boolean closes() {
    return switch (this) {
      case Unmet _, PaperEnds _, NoPlaceLeft _, Stopped _ -> true;
      case Unstated _, Unverified _ -> false;
    };
  }

  default Phrase phrase() {
    return switch (this) {
      case Unmet u -> u.what().phrase();
      case Unstated u -> u.what().phrase();
      case PaperEnds p -> Phrase.of("route.papers.ends", Phrase.of("route.held", p.kind()), p.on());
      case NoPlaceLeft _ -> Phrase.of("route.lack.no-place");
      case Stopped s -> Phrase.of("route.lack." + s.found().word());
      case Unverified u ->
          u.last() == null
              ? Phrase.of("route.lack.never-verified")
              : Phrase.of("route.lack.verified-long-ago", u.last());
    };
  }
}
