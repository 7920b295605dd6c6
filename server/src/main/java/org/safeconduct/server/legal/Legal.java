package org.safeconduct.server.legal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Corrections;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.legal.LegalFact.BlocksSaid;
import org.safeconduct.server.legal.LegalFact.LawyerEngaged;
import org.safeconduct.server.legal.LegalFact.MatterMoved;
import org.safeconduct.server.legal.LegalFact.MatterRaised;
import org.safeconduct.server.legal.LegalFact.MatterSettled;

/// The legal matters of a casefile, folded from its chronicle. Total: what does not follow from
/// what was before is listed in `odd`.
///
/// @param matters in the order in which they were raised
public record Legal(List<Matter> matters, List<Told<LegalFact>> odd) {
  public Legal {
    matters = List.copyOf(matters);
    odd = List.copyOf(odd);
  }

  public static Legal of(Chronicle chronicle) {
    Fold fold = new Fold();
    Corrections.in(chronicle, LegalFact.class).forEach(fold::take);
    return new Legal(List.copyOf(fold.matters.values()), fold.odd);
  }

  public Optional<Matter> matter(SubjectId id) {
    return matters.stream().filter(m -> m.id().equals(id)).findFirst();
  }

  public List<Matter.Pending> pending() {
    return matters.stream()
        .filter(Matter.Pending.class::isInstance)
        .map(Matter.Pending.class::cast)
        .toList();
  }

  private static final class Fold {
    private final Map<SubjectId, Matter> matters = new LinkedHashMap<>();
    private final List<Told<LegalFact>> odd = new ArrayList<>();

    void take(Told<LegalFact> told) {
      switch (told.fact()) {
        case MatterRaised fact -> {
          Told<MatterRaised> raised =
              new Told<>(told.ref(), told.subject(), told.by(), told.at(), fact);
          if (matters.putIfAbsent(told.subject(), Matter.Pending.of(raised)) != null) odd.add(told);
        }
        case LawyerEngaged fact -> change(told, m -> engaged(m, fact));
        case MatterMoved fact -> change(told, m -> moved(m, fact));
        case BlocksSaid fact -> change(told, m -> blocking(m, fact));
        case MatterSettled fact -> change(told, m -> new Matter.Settled(m, fact));
      }
    }

    private void change(Told<LegalFact> told, Function<Matter.Pending, Matter> how) {
      if (matters.get(told.subject()) instanceof Matter.Pending pending) {
        matters.put(told.subject(), how.apply(pending));
      } else {
        odd.add(told);
      }
    }

    private static Matter engaged(Matter.Pending m, LawyerEngaged fact) {
      return new Matter.Pending(m.id(), m.raised(), m.blocks(), Optional.of(fact), m.next());
    }

    private static Matter moved(Matter.Pending m, MatterMoved fact) {
      return new Matter.Pending(
          m.id(), m.raised(), m.blocks(), m.lawyer(), Optional.ofNullable(fact.next()));
    }

    private static Matter blocking(Matter.Pending m, BlocksSaid fact) {
      return new Matter.Pending(m.id(), m.raised(), fact.blocks(), m.lawyer(), m.next());
    }
  }
}
