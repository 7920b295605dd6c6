package org.safeconduct.server.shelter;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.shelter.PlaceFact.PlaceClosed;
import org.safeconduct.server.shelter.PlaceFact.PlaceDescribed;
import org.safeconduct.server.shelter.PlaceFact.PlaceReopened;

/// Somewhere to stay. Folded from the facts of its own subject; total.
public sealed interface Place {
  SubjectId id();

  PlaceDescribed known();

  default State state() {
    return switch (this) {
      case Open _ -> State.OPEN;
      case Closed _ -> State.CLOSED;
    };
  }

  enum State implements Term {
    OPEN,
    CLOSED
  }

  record Open(SubjectId id, PlaceDescribed known) implements Place {
    public PlaceClosed close(List<String> why) {
      return new PlaceClosed(why);
    }
  }

  record Closed(SubjectId id, PlaceDescribed known, List<String> why) implements Place {
    public Closed {
      why = List.copyOf(why);
    }

    /// @throws Refused if nobody says why it is safe again
    public PlaceReopened reopen(List<String> words) {
      if (words.isEmpty()) throw Refused.because("shelter.refuse.no-words");
      return new PlaceReopened(words);
    }

    @Override
    public String toString() {
      return "Closed[" + id + "]";
    }
  }

  /// Empty for a subject that is no place.
  static Optional<Place> of(Chronicle chronicle, SubjectId id) {
    @Nullable PlaceDescribed known = null;
    @Nullable List<String> closed = null;
    for (Told<PlaceFact> told : chronicle.about(id).live(PlaceFact.class)) {
      if (told.fact() instanceof PlaceDescribed described) known = described;
      if (told.fact() instanceof PlaceClosed fact) closed = fact.why();
      if (told.fact() instanceof PlaceReopened) closed = null;
    }
    if (known == null) return Optional.empty();
    return Optional.of(closed == null ? new Open(id, known) : new Closed(id, known, closed));
  }
}
