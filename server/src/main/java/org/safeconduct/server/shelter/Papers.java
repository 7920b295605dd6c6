package org.safeconduct.server.shelter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.shelter.PapersFact.PaperPrinted;
import org.safeconduct.server.shelter.PapersFact.PapersPrepared;

/// Papers that lie ready for a lawyer, and which of them were printed. Folded; total.
///
/// @param printed when each sheet was printed, oldest first
public record Papers(PapersPrepared prepared, List<Told<PaperPrinted>> printed) {
  public Papers {
    printed = List.copyOf(printed);
  }

  /// Empty for a chronicle that is none.
  public static Optional<Papers> of(Chronicle chronicle) {
    @Nullable PapersPrepared prepared = null;
    List<Told<PaperPrinted>> printed = new ArrayList<>();
    for (Told<PapersFact> told : chronicle.live(PapersFact.class)) {
      switch (told.fact()) {
        case PapersPrepared fact -> prepared = fact;
        case PaperPrinted fact ->
            printed.add(new Told<>(told.ref(), told.subject(), told.by(), told.at(), fact));
      }
    }
    return Optional.ofNullable(prepared).map(fact -> new Papers(fact, printed));
  }

  @Override
  public String toString() {
    return "Papers";
  }
}
