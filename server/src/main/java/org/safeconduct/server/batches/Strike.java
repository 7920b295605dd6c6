package org.safeconduct.server.batches;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.MechanismFact.Corrected;
import org.safeconduct.server.journal.MechanismFact.Retracted;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.SubjectId;

/// Which facts go when a batch goes. What it brought first goes with all that was said of it since;
/// what was there before and was corrected by it loses the correction alone.
final class Strike {
  private final Chronicle inquiry;
  private final Batch batch;
  private final Set<SubjectId> kept;

  Strike(Chronicle inquiry, Batch batch, Set<SubjectId> kept) {
    this.inquiry = inquiry;
    this.batch = batch;
    this.kept = Set.copyOf(kept);
  }

  /// One draft for each subject, in the order in which they came.
  List<Draft> drafts(String reason) {
    Map<SubjectId, Long> newest = new LinkedHashMap<>();
    inquiry.entries().forEach(e -> newest.merge(e.subject(), e.ref().seq(), Math::max));
    Map<SubjectId, List<Told<Fact>>> told = new LinkedHashMap<>();
    inquiry.live().forEach(t -> told.computeIfAbsent(t.subject(), _ -> new ArrayList<>()).add(t));
    List<Draft> drafts = new ArrayList<>();
    told.forEach((subject, facts) -> {
      List<Long> seqs = kept.contains(subject) ? List.of() : struck(subject, facts);
      if (seqs.isEmpty()) return;
      Seen seen = new Seen(newest.getOrDefault(subject, -1L));
      drafts.add(Draft.of(inquiry.scope(), subject, seen, new Retracted(seqs, reason)));
    });
    return drafts;
  }

  private List<Long> struck(SubjectId subject, List<Told<Fact>> facts) {
    if (subject.equals(batch.imported().under()) || isOfBatch(facts.getFirst())) {
      return facts.stream().map(t -> t.ref().seq()).toList();
    }
    List<Long> seqs = new ArrayList<>();
    for (int at = 1; at < facts.size(); at++) {
      if (!isOfBatch(facts.get(at))) continue;
      if (facts.get(at - 1).fact() instanceof Corrected) seqs.add(facts.get(at - 1).ref().seq());
      seqs.add(facts.get(at).ref().seq());
    }
    return seqs;
  }

  private boolean isOfBatch(Told<Fact> told) {
    return Brought.batch(told.fact()).filter(batch.id()::equals).isPresent();
  }
}
