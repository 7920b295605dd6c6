package org.safeconduct.server.records.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.records.Holder;
import org.safeconduct.server.records.OwnFieldsDesk;
import org.safeconduct.server.records.RecordKind;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.vault.Unlocked;

/// A form about one record, with what stands or with what was typed.
record WriteView(Here here, Boxes.Standing standing, Form form) {
  /// @param up where the record is
  /// @param action where the form goes
  /// @param id of a new entry, else empty
  record Form(
      String up, String action, String id, String seen, boolean reasoned, boolean meanwhile) {}

  WriteView meanwhile() {
    Form again = new Form(form.up, form.action, form.id, form.seen, form.reasoned, true);
    return new WriteView(here, standing, again);
  }

  WritePage page(Boxes boxes, Unlocked unlocked, Posted posted, List<FieldError> errors) {
    RecordKind kind = standing.at().kind();
    Language reading = kind.reading(Optional.empty(), OwnFieldsDesk.page(here));
    List<Input> inputs = boxes.inputs(unlocked, standing, here);
    boolean typed = !posted.texts().isEmpty();
    return new WritePage(
        kind.name().best(reading),
        form.up,
        form.action,
        form.id,
        form.seen,
        kind.holder() == Holder.OWN ? titles(kind, posted, typed) : List.of(),
        typed ? inputs.stream().map(i -> i.retyped(posted)).toList() : inputs,
        form.reasoned && typed ? posted.one("reason") : "",
        form.reasoned,
        form.meanwhile,
        errors);
  }

  private List<Input.Line> titles(RecordKind kind, Posted posted, boolean typed) {
    List<Input.Line> titles = new ArrayList<>();
    for (Language language : kind.languages()) {
      String name = "title." + language;
      String label = here.t("records.title.entry");
      String named = label + " (" + language.name(here.words().locale()) + ")";
      titles.add(
          new Input.Line(
              name,
              kind.languages().size() == 1 ? label : named,
              typed ? posted.one(name) : standing.title().in(language).orElse("")));
    }
    return titles;
  }

  @Override
  public String toString() {
    return "WriteView[" + standing + "]";
  }
}
