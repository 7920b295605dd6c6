package org.safeconduct.server.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeconduct.server.inquiry.Subjects;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.SubjectId;

/// All that an inquiry has of lists, as it stands.
///
/// @param all the lists in the order in which they came, those that were taken back too
/// @param decisions in the order in which they were made, those that were taken back too
/// @param linkage the newest, if there is one
/// @param estimate the newest, if there is one
public record Lists(
    List<CaseList> all,
    List<Decision> decisions,
    Optional<Linkage> linkage,
    Optional<Estimated> estimate) {
  public Lists {
    all = List.copyOf(all);
    decisions = List.copyOf(decisions);
  }

  public static Lists of(Chronicle inquiry) {
    List<CaseList> all = new ArrayList<>();
    List<Decision> decisions = new ArrayList<>();
    List<Linkage> linkages = new ArrayList<>();
    List<Estimated> estimates = new ArrayList<>();
    Subjects.each(inquiry, Stream::of)
        .forEach(subject -> {
          CaseList.of(subject).ifPresent(all::add);
          Decision.of(subject).ifPresent(decisions::add);
          Linkage.of(subject).ifPresent(linkages::add);
          Estimated.of(subject).ifPresent(estimates::add);
        });
    return new Lists(all, decisions, last(linkages), last(estimates));
  }

  private static <T> Optional<T> last(List<T> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  /// Those that can be laid beside each other.
  public List<CaseList> ready() {
    return all.stream().filter(CaseList::isReady).toList();
  }

  public Optional<CaseList> at(SubjectId list) {
    return all.stream().filter(l -> l.id().equals(list)).findFirst();
  }

  public Rulings rulings() {
    return Rulings.of(decisions);
  }

  /// Whether both rows are of lists that stand here.
  boolean stand(RowPair pair) {
    return Stream.of(pair.one(), pair.other())
        .allMatch(row -> at(row.list()).filter(CaseList::stands).isPresent());
  }

  /// Whether other lists stand now than those that a linkage is of, or their columns hold something
  /// else.
  public boolean differ(Linkage from) {
    List<CaseList> now = ready();
    return !now.stream().map(CaseList::id).toList().equals(from.linked().lists())
        || now.stream().anyMatch(l -> l.seq() > from.linked().upTo());
  }

  /// How much was decided, or taken back, that a linkage does not know of.
  public long decidedSince(Linkage linkage) {
    return decisions.stream().filter(d -> d.seq() > linkage.linked().upTo()).count();
  }
}
