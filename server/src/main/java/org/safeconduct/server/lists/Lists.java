package org.safeconduct.server.lists;

import java.util.List;
import org.safeconduct.server.inquiry.Subjects;
import org.safeconduct.server.journal.Chronicle;

/// All that an inquiry has of lists, as it stands.
///
/// @param all the lists in the order in which they came, those that were taken back too
public record Lists(List<CaseList> all) {
  public Lists {
    all = List.copyOf(all);
  }

  public static Lists of(Chronicle inquiry) {
    return new Lists(Subjects.each(inquiry, s -> CaseList.of(s).stream()).toList());
  }

  /// Those that can be laid beside each other.
  public List<CaseList> ready() {
    return all.stream().filter(CaseList::isReady).toList();
  }
}
