package org.safeconduct.server.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.safeconduct.server.batches.Batch;
import org.safeconduct.server.batches.BatchDesk;
import org.safeconduct.server.batches.BatchFact.BatchImported;
import org.safeconduct.server.batches.ImportedRow;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Claim;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.MechanismFact.Corrected;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.records.RecordsFact.EntryRecorded;
import org.safeconduct.server.records.RecordsFact.OfKind;

/// Lays a file beside what stands: which entries are new, which changed over there, what does not
/// fit. Pure but for the ids it draws.
final class EntryImport {
  private final Chronicle inquiry;
  private final Incoming incoming;
  private final Supplier<SubjectId> draw;
  private final Standing standing;
  private final long round;
  private final Optional<Batch> begun;
  private final SubjectId batch;
  private final Map<String, SubjectId> ids = new HashMap<>();
  private final List<Draft> kindDrafts = new ArrayList<>();
  private final List<Misfit> misfits = new ArrayList<>();
  private Kinds kinds;
  private int already;
  private int both;
  private int loose;

  EntryImport(Chronicle inquiry, Incoming incoming, Supplier<SubjectId> draw) {
    this.inquiry = inquiry;
    this.incoming = incoming;
    this.draw = draw;
    this.standing = Standing.of(inquiry, incoming.source());
    this.round = Batch.round(inquiry);
    this.begun =
        Batch.all(inquiry).stream()
            .filter(b -> !b.takenBack())
            .filter(b -> b.imported().digest().equals(incoming.digest().hex()))
            .filter(b -> b.imported().mapping().equals(incoming.source()))
            .findFirst();
    this.batch = begun.map(Batch::id).orElseGet(draw);
    this.kinds = Kinds.of(inquiry);
  }

  Plan plan() {
    incoming.kinds().forEach(this::kind);
    for (Arriving entry : incoming.entries()) {
      SubjectId id = standing.at(entry.key()).map(Entry::id).orElseGet(draw);
      if (ids.put(entry.key(), id) != null) {
        misfits.add(new Misfit(entry.key(), "", Misfit.Why.TWICE));
      }
    }
    List<Step> added = new ArrayList<>();
    List<Step> corrected = new ArrayList<>();
    for (Arriving entry : incoming.entries()) {
      told(entry).ifPresent(told -> sort(entry, told, added, corrected));
    }
    if (!misfits.isEmpty()) return new Plan.Unfit(misfits);
    Plan.Tally tally = new Plan.Tally(added.size(), corrected.size(), already, both, loose);
    List<Step> steps = new ArrayList<>(added);
    steps.addAll(corrected);
    if (steps.isEmpty() && kindDrafts.isEmpty()) {
      // Killed after its last row: that it came to its end is still to be written.
      boolean over = begun.map(Batch::finished).orElse(true);
      return over ? new Plan.NothingNew(tally) : new Plan.Ready(batch, tally, List.of());
    }
    return new Plan.Ready(batch, tally, commits(steps));
  }

  private void kind(Sketch sketch) {
    Optional<RecordKind> known = kinds.keyed(sketch.key());
    known.ifPresent(kind -> misfits.addAll(sketch.misfits(kind)));
    SubjectId id = known.map(RecordKind::id).orElseGet(draw);
    List<OfKind> facts = known.map(sketch::beyond).orElseGet(() -> sketch.facts(row(sketch.key())));
    if (facts.isEmpty()) return;
    kinds = kinds.with(id, facts);
    Draft draft =
        new Draft(
            inquiry.scope(),
            id,
            inquiry.seen(id),
            facts,
            known.isPresent() ? List.of() : RecordsDesk.claims(sketch, round));
    kindDrafts.add(draft);
  }

  private ImportedRow row(String key) {
    return new ImportedRow(batch, key);
  }

  /// The fact an arriving entry would be; what does not fit is remembered instead.
  private Optional<EntryRecorded> told(Arriving entry) {
    Optional<RecordKind> kind = kinds.keyed(entry.kind());
    if (kind.isEmpty()) {
      misfits.add(new Misfit(entry.key(), "", Misfit.Why.NO_SUCH_KIND));
      return Optional.empty();
    }
    Set<FieldValue> values = new LinkedHashSet<>(entry.values());
    for (Arriving.LinkTo link : entry.links()) {
      Optional<SubjectId> to =
          Optional.ofNullable(ids.get(link.key())).or(() -> standing.at(link.key()).map(Entry::id));
      to.ifPresentOrElse(
          id -> values.add(new FieldValue(link.field(), new Value.Linked(id))), () -> loose++);
    }
    List<FieldValue> before = standing.at(entry.key()).map(Entry::values).orElse(List.of());
    List<Misfit> wrong = new ArrayList<>(kind.get().misfits(List.copyOf(values), before));
    if (entry.title().none()) wrong.add(new Misfit("", "", Misfit.Why.NO_TITLE));
    wrong.forEach(misfit -> misfits.add(misfit.in(entry.key())));
    return Optional.of(
        new EntryRecorded(
            kind.get().id(),
            entry.title(),
            kind.get().inOrder(List.copyOf(values)),
            row(entry.key())));
  }

  private void sort(Arriving entry, EntryRecorded told, List<Step> added, List<Step> corrected) {
    Optional<Entry> stands = standing.at(entry.key());
    if (stands.isEmpty()) {
      added.add(() -> first(entry, told));
      return;
    }
    EntryRecorded was = standing.imported(entry.key());
    boolean same = was.title().equals(told.title()) && same(was.values(), told.values());
    if (same) already++;
    else if (!stands.get().stands().equals(was)) both++;
    else corrected.add(() -> better(stands.get(), told));
  }

  private static boolean same(List<FieldValue> one, List<FieldValue> other) {
    return one.size() == other.size() && new HashSet<>(one).equals(new HashSet<>(other));
  }

  private Draft first(Arriving entry, EntryRecorded told) {
    SubjectId id = Objects.requireNonNull(ids.get(entry.key()));
    return Draft.of(inquiry.scope(), id, Seen.NOTHING, told)
        .claiming(new Claim("import-row", incoming.source() + "/" + round + "/" + entry.key()));
  }

  private Draft better(Entry stands, EntryRecorded told) {
    return Draft.of(
        inquiry.scope(),
        stands.id(),
        standing.seen(stands.id()),
        new Corrected(stands.seq(), ""),
        told);
  }

  /// The first one opens the batch and makes the kinds.
  private List<Plan.Commit> commits(List<Step> steps) {
    List<Plan.Commit> commits = new ArrayList<>();
    commits.add(this::opening);
    for (int from = 0; from < steps.size(); from += BatchDesk.ROWS_A_COMMIT) {
      List<Step> part = steps.subList(from, Math.min(steps.size(), from + BatchDesk.ROWS_A_COMMIT));
      commits.add(() -> part.stream().map(Step::draft).toList());
    }
    return commits;
  }

  private List<Draft> opening() {
    List<Draft> drafts = new ArrayList<>();
    if (begun.isEmpty()) {
      BatchImported imported =
          new BatchImported(
              incoming.source(),
              incoming.file(),
              incoming.digest().hex(),
              incoming.entries().size(),
              null);
      drafts.add(Draft.of(inquiry.scope(), batch, Seen.NOTHING, imported));
    }
    drafts.addAll(kindDrafts);
    return drafts;
  }

  @FunctionalInterface
  private interface Step {
    Draft draft();
  }
}
