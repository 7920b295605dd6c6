package org.safeconduct.server.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Corrections;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.route.PaperFact.PaperGone;
import org.safeconduct.server.route.PaperFact.PaperNoted;

/// The documents that somebody has, folded from their casefile. Total: what is gone before it was
/// noted is listed in `odd`.
///
/// @param held in the order in which they were first noted
public record Papers(List<HeldPaper> held, List<Told<PaperFact>> odd) {
  public static final Papers NONE = new Papers(List.of(), List.of());

  public Papers {
    held = List.copyOf(held);
    odd = List.copyOf(odd);
  }

  public static Papers of(Chronicle casefile) {
    Map<SubjectId, HeldPaper> held = new LinkedHashMap<>();
    List<Told<PaperFact>> odd = new ArrayList<>();
    for (Told<PaperFact> told : Corrections.in(casefile, PaperFact.class)) {
      switch (told.fact()) {
        case PaperNoted noted ->
            held.put(
                told.subject(),
                new HeldPaper(new Told<>(told.ref(), told.subject(), told.by(), told.at(), noted)));
        case PaperGone _ -> {
          if (held.remove(told.subject()) == null) odd.add(told);
        }
      }
    }
    return new Papers(List.copyOf(held.values()), odd);
  }

  public Optional<HeldPaper> paper(SubjectId id) {
    return held.stream().filter(paper -> paper.id().equals(id)).findFirst();
  }

  /// Of several of one kind that which is valid longest, if the end of any is known.
  Optional<HeldPaper> longest(PaperKind kind) {
    return held.stream()
        .filter(paper -> paper.kind() == kind && paper.expires().isPresent())
        .max(Comparator.comparing(paper -> paper.expires().orElse(LocalDate.MIN)));
  }

  @Override
  public String toString() {
    return "Papers[" + held.size() + "]";
  }
}
