package org.safeconduct.server.records;

import java.util.List;
import java.util.Optional;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.records.RecordsFact.FieldsFilled;

/// What stands in an inquiry's own fields of an act, a source, …
public record Filled(SubjectId kind, List<FieldValue> values) {
  public Filled {
    values = List.copyOf(values);
  }

  /// Of one subject; empty where nobody filled any.
  public static Optional<Filled> of(Chronicle subject) {
    List<FieldsFilled> told = subject.live(FieldsFilled.class).stream().map(t -> t.fact()).toList();
    return told.isEmpty()
        ? Optional.empty()
        : Optional.of(new Filled(told.getLast().kind(), told.getLast().values()));
  }

  @Override
  public String toString() {
    return "Filled[" + kind + "]";
  }
}
