package org.safeconduct.server.records.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.records.Field;
import org.safeconduct.server.records.FieldKeys;
import org.safeconduct.server.records.FieldKind;
import org.safeconduct.server.records.Holder;
import org.safeconduct.server.records.Labels;
import org.safeconduct.server.records.OwnFieldsDesk;
import org.safeconduct.server.records.RecordsFact.FieldDefined;
import org.safeconduct.server.records.RecordsFact.FieldsOrdered;
import org.safeconduct.server.records.RecordsFact.FormTakenOver;
import org.safeconduct.server.records.RecordsFact.KindPublished;
import org.safeconduct.server.records.RecordsFact.KindRelabelled;
import org.safeconduct.server.records.RecordsFact.KindRestored;
import org.safeconduct.server.records.RecordsFact.KindRetired;
import org.safeconduct.server.records.RecordsFact.KindUnpublished;
import org.safeconduct.server.records.web.Changes.At;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The fields of a kind: added, put in order; the kind renamed, retired, taken into use again.
@Controller
class FieldsController {
  private static final Purpose LIST = new Purpose(Purpose.Code.WORK, Purpose.Surface.LIST);
  private static final FieldForm BLANK =
      new FieldForm("", "", "", List.of(), List.of(), "", "", "", "");

  private final Changes changes;
  private final Search search;

  FieldsController(Changes changes, Search search) {
    this.changes = changes;
    this.search = search;
  }

  @GetMapping("/inquiries/{inquiry}/records/{kind}/fields")
  FieldsPage all(
      Unlocked unlocked, @PathVariable ScopeId inquiry, @PathVariable SubjectId kind, Here here) {
    At at = changes.at(unlocked, inquiry, kind);
    return page(at, new View(unlocked, here, BLANK), List.of());
  }

  @PostMapping("/inquiries/{inquiry}/records/{kind}/fields")
  Answer add(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId kind,
      FieldForm form,
      Here here) {
    At at = changes.at(unlocked, inquiry, kind);
    View view = new View(unlocked, here, form);
    List<Language> languages = at.kind().languages();
    Typed typed = new Typed();
    FieldKind takes = typed.term("kind", FieldKind.class, form.kind());
    Labels label = Changes.labels(Labels.NONE, languages, form.label());
    if (label.none()) typed.wrong("label-0", "site.typed.needed");
    if (!typed.isRight()) return page(at, view, typed.errors());
    String key =
        FieldKeys.of(label.best(languages.getFirst()), k -> at.kind().field(k).isPresent());
    @Nullable String target = takes == FieldKind.LINK ? Typed.orNull(form.target()) : null;
    Field field =
        new Field(
            key,
            takes,
            !form.needed().isEmpty(),
            label,
            Changes.labels(Labels.NONE, languages, form.hint()),
            takes.isChosen() ? Changes.options(at.kind(), form.choices(), List.of()) : List.of(),
            target);
    return changes.say(unlocked, at, form.seen(), new FieldDefined(field), way(at, view));
  }

  @PostMapping("/inquiries/{inquiry}/records/{kind}/name")
  Answer rename(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId kind,
      FieldForm form,
      Here here) {
    At at = changes.at(unlocked, inquiry, kind);
    View view = new View(unlocked, here, form);
    Typed typed = new Typed();
    List<Language> languages = new ArrayList<>(at.kind().languages());
    for (Language more : Languages.read(typed, "languages", form.languages())) {
      if (!languages.contains(more)) languages.add(more);
    }
    if (!typed.isRight()) return page(at, view, typed.errors());
    KindRelabelled named =
        new KindRelabelled(
            Changes.labels(at.kind().name(), at.kind().languages(), form.label()), languages);
    return changes.say(unlocked, at, form.seen(), named, way(at, view));
  }

  /// A field goes one place up.
  @PostMapping("/inquiries/{inquiry}/records/{kind}/fields/of-{field}/up")
  Answer up(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId kind,
      @PathVariable String field,
      Here here) {
    At at = changes.at(unlocked, inquiry, kind);
    List<String> keys = new ArrayList<>(at.kind().fields().stream().map(Field::key).toList());
    int place = keys.indexOf(Changes.field(at, field).key());
    if (place < 0) throw new NotHere();
    if (place > 0) Collections.swap(keys, place, place - 1);
    View view = new View(unlocked, here, BLANK);
    return changes.say(unlocked, at, at.seen(), new FieldsOrdered(keys), way(at, view));
  }

  /// What the entries say can be read elsewhere, and so may leave.
  @PostMapping("/inquiries/{inquiry}/records/{kind}/publish")
  Answer publish(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId kind,
      LeaveForm form,
      Here here) {
    At at = changes.at(unlocked, inquiry, kind);
    View view = new View(unlocked, here, BLANK);
    KindPublished published = new KindPublished(form.where().strip());
    return changes.say(unlocked, at, form.seen(), published, way(at, view));
  }

  @PostMapping("/inquiries/{inquiry}/records/{kind}/unpublish")
  Answer unpublish(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId kind,
      LeaveForm form,
      Here here) {
    At at = changes.at(unlocked, inquiry, kind);
    View view = new View(unlocked, here, BLANK);
    KindUnpublished no = new KindUnpublished(form.why().strip());
    return changes.say(unlocked, at, form.seen(), no, way(at, view));
  }

  @PostMapping("/inquiries/{inquiry}/records/{kind}/retire")
  Answer retire(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId kind,
      FieldForm form,
      Here here) {
    At at = changes.at(unlocked, inquiry, kind);
    View view = new View(unlocked, here, form);
    return changes.say(unlocked, at, form.seen(), new KindRetired(form.reason()), way(at, view));
  }

  @PostMapping("/inquiries/{inquiry}/records/{kind}/restore")
  Answer restore(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId kind,
      FieldForm form,
      Here here) {
    At at = changes.at(unlocked, inquiry, kind);
    View view = new View(unlocked, here, form);
    return changes.say(unlocked, at, form.seen(), new KindRestored(), way(at, view));
  }

  /// Who looks, and what they typed.
  private record View(Unlocked unlocked, Here here, FieldForm form) {
    @Override
    public String toString() {
      return "View";
    }
  }

  private Changes.Way way(At at, View view) {
    return new Changes.Way(at.path() + "/fields", errors -> page(at, view, errors));
  }

  private FieldsPage page(At at, View view, List<FieldError> errors) {
    Language reading = at.kind().reading(Optional.empty(), OwnFieldsDesk.page(view.here));
    return new FieldsPage(
        at.inquiry(),
        at.kind(),
        at.seen(),
        reading,
        at.chronicle().live(FormTakenOver.class).stream()
            .flatMap(told -> told.fact().losses().stream())
            .toList(),
        targets(view.unlocked, at.inquiry(), reading),
        view.form,
        errors);
  }

  private List<Choice> targets(Unlocked unlocked, ScopeId inquiry, Language reading) {
    Query query =
        Query.list("record-kind").inStates(Holder.OWN.word()).inScope(inquiry).page(0, 200);
    return search.find(unlocked, query, LIST).hits().stream()
        .map(hit -> hit.row().shown())
        .map(row ->
            new Choice(
                row.getOrDefault("key", ""),
                row.getOrDefault("name." + reading, row.getOrDefault("name", ""))))
        .toList();
  }
}
