package org.safeconduct.server.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.SubjectId;

/// What of some values is found by words, and what they point to.
final class Texts {
  private Texts() {}

  static List<String> of(List<String> titles, List<FieldValue> values) {
    List<String> text = new ArrayList<>(titles);
    for (FieldValue value : values) {
      switch (value.value()) {
        case Value.Words words -> text.addAll(words.paragraphs());
        case Value.Amount(String decimal) -> text.add(decimal);
        case Value.When(PartialDate date) -> text.add(date.toString());
        case Value.Where(var place) -> text.add(place.names());
        case Value.Chosen _, Value.Answer _, Value.Linked _, Value.Attached _ -> {}
      }
    }
    return text;
  }

  static Optional<PartialDate> date(List<FieldValue> values) {
    return values.stream()
        .map(FieldValue::value)
        .filter(Value.When.class::isInstance)
        .map(v -> ((Value.When) v).date())
        .findFirst();
  }

  static List<String> refs(SubjectId kind, List<FieldValue> values) {
    List<String> refs = new ArrayList<>();
    for (FieldValue value : values) {
      switch (value.value()) {
        case Value.Linked(SubjectId to) -> refs.add(to.toString());
        case Value.Attached(SubjectId exhibit) -> refs.add(exhibit.toString());
        case Value.Chosen(String code) -> refs.add(EntryListing.choice(kind, value.field(), code));
        case Value.Words _, Value.Amount _, Value.When _, Value.Answer _, Value.Where _ -> {}
      }
    }
    return refs;
  }
}
