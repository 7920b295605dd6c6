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
/// @param holds what each column holds; empty until somebody confirmed it
/// @param takenBack why, if it was taken back; it stays to be seen
public record CaseList(
    SubjectId id,
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
      list =
          switch (told.fact()) {
            case CaseListBrought brought -> list.or(() -> Optional.of(first(told, brought)));
            case ColumnsNamed named -> list.map(l -> l.with(named.holds(), l.takenBack));
            case CaseListTakenBack back ->
                list.map(l -> l.with(l.holds, Optional.of(back.reason())));
          };
    }
    return list;
  }

  private static CaseList first(Told<ListsFact> told, CaseListBrought brought) {
    return new CaseList(told.subject(), told.by(), told.at(), brought, List.of(), Optional.empty());
  }

  private CaseList with(List<Holds> columns, Optional<String> back) {
    return new CaseList(id, by, at, brought, columns, back);
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
