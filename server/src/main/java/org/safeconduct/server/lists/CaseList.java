package org.safeconduct.server.lists;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.lists.ListsFact.CaseListBrought;
import org.safeconduct.server.lists.ListsFact.CaseListTakenBack;
import org.safeconduct.server.lists.ListsFact.ColumnsNamed;

/// One list as it stands.
///
/// @param seq of its newest fact
/// @param holds what each column holds; empty until somebody confirmed it
/// @param takenBack why, if it was taken back; it stays to be seen
public record CaseList(
    SubjectId id,
    long seq,
    MemberId by,
    Instant at,
    CaseListBrought brought,
    List<Holds> holds,
    Optional<String> takenBack) {
  public CaseList {
    holds = List.copyOf(holds);
  }

  /// Empty where the subject is no list.
  public static Optional<CaseList> of(Chronicle subject) {
    Optional<CaseList> list = Optional.empty();
    for (Told<ListsFact> told : subject.live(ListsFact.class)) {
      long seq = told.ref().seq();
      if (told.fact() instanceof CaseListBrought brought) {
        list = list.or(() -> Optional.of(first(told, brought)));
      } else if (told.fact() instanceof ColumnsNamed(List<Holds> named)) {
        list = list.map(l -> l.with(seq, named, l.takenBack));
      } else if (told.fact() instanceof CaseListTakenBack(String reason)) {
        list = list.map(l -> l.with(seq, l.holds, Optional.of(reason)));
      }
    }
    return list;
  }

  private static CaseList first(Told<ListsFact> told, CaseListBrought brought) {
    return new CaseList(
        told.subject(),
        told.ref().seq(),
        told.by(),
        told.at(),
        brought,
        List.of(),
        Optional.empty());
  }

  private CaseList with(long newest, List<Holds> columns, Optional<String> back) {
    return new CaseList(id, newest, by, at, brought, columns, back);
  }

  public boolean stands() {
    return takenBack.isEmpty();
  }

  /// Whether it can be laid beside others.
  public boolean isReady() {
    return stands() && Holds.areWhole(holds, brought.columns().size());
  }

  @Override
  public String toString() {
    return "CaseList[" + id + "]";
  }
}
