package org.safeconduct.server.records.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.records.Field;
import org.safeconduct.server.records.FieldKind;
import org.safeconduct.server.records.FieldValue;
import org.safeconduct.server.records.Labels;
import org.safeconduct.server.records.OwnFieldsDesk;
import org.safeconduct.server.records.Showing;
import org.safeconduct.server.records.ShownField;
import org.safeconduct.server.records.web.Changes.At;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Component;

/// Makes the boxes of a form of a kind's fields, and reads them back.
@Component
class Boxes {
  private final OwnFieldsDesk names;
  private final Search search;

  Boxes(OwnFieldsDesk names, Search search) {
    this.names = names;
    this.search = search;
  }

  /// What the form begins with.
  record Standing(At at, Labels title, List<FieldValue> values) {
    @Override
    public String toString() {
      return "Standing[" + at + "]";
    }
  }

  List<Input> inputs(Unlocked unlocked, Standing standing, Here here) {
    At at = standing.at;
    Language reading = at.kind().reading(Optional.empty(), OwnFieldsDesk.page(here));
    Map<SubjectId, ShownField.Line> linked =
        names.named(unlocked, at.inquiry(), Showing.named(standing.values), reading);
    return new Asking(here, at.kind(), reading, linked).inputs(standing.values);
  }

  TypedValues read(Unlocked unlocked, At at, Posted posted, Typed typed) {
    return new TypedValues(
        at.kind(), posted, typed, (field, title) -> find(unlocked, at, field, title));
  }

  /// The one entry or exhibit that is called exactly so, in any of its languages.
  private Optional<SubjectId> find(Unlocked unlocked, At at, Field field, String title) {
    String kind = field.kind() == FieldKind.FILE ? "exhibit" : "entry";
    Query query = Query.list(kind).inScope(at.inquiry()).matching('"' + title + '"').page(0, 200);
    List<SubjectId> called =
        search.find(unlocked, query, EntriesController.LIST).hits().stream()
            .filter(hit ->
                hit.row().shown().entrySet().stream()
                    .filter(shown -> isName(shown.getKey()))
                    .anyMatch(shown -> shown.getValue().equals(title)))
            .map(hit -> hit.row().subject())
            .toList();
    return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
  }

  private static boolean isName(String column) {
    return column.startsWith("title") || column.equals("label");
  }
}
