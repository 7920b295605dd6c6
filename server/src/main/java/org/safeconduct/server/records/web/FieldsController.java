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
import org.safeconduct.server.records.RecordKind;
import org.safeconduct.server.records.RecordsFact.FieldDefined;
import org.safeconduct.server.records.RecordsFact.FieldsOrdered;
import org.safeconduct.server.records.RecordsFact.FormTakenOver;
import org.safeconduct.server.records.RecordsFact.KindPublished;
import org.safeconduct.server.records.RecordsFact.KindRelabelled;
import org.safeconduct.server.records.RecordsFact.KindRestored;
import org.safeconduct.server.records.RecordsFact.KindRetired;
import org.safeconduct.server.records.RecordsFact.KindUnpublished;
import org.safeconduct.server.records.RecordsFact.OfKind;
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
import org.springframework.web.bind.annotation.ModelAttribute;
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

  /// Who asks, and for which kind: what every address here begins with.
  @ModelAttribute("asked")
  Asked asked(
      Unlocked unlocked, @PathVariable ScopeId inquiry, @PathVariable SubjectId kind, Here here) {
    return new Asked(unlocked, changes.at(unlocked, inquiry, kind), here);
  }

  record Asked(Unlocked unlocked, At at, Here here) {
    @Override
    public String toString() {
      return "Asked[" + at + "]";
    }
  }

  @GetMapping("/inquiries/{inquiry}/records/{kind}/fields")
  FieldsPage all(@ModelAttribute(name = "asked", binding = false) Asked asked) {
    return page(asked, BLANK, List.of());
  }

  @PostMapping("/inquiries/{inquiry}/records/{kind}/fields")
  Answer add(@ModelAttribute(name = "asked", binding = false) Asked asked, FieldForm form) {
    RecordKind kind = asked.at().kind();
    List<Language> languages = kind.languages();
    Typed typed = new Typed();
    FieldKind takes = typed.term("kind", FieldKind.class, form.kind());
    Labels label = Changes.labels(Labels.NONE, languages, form.label());
    if (label.none()) typed.wrong("label-0", "site.typed.needed");
    if (!typed.isRight()) return page(asked, form, typed.errors());
    String key = FieldKeys.of(label.best(languages.getFirst()), k -> kind.field(k).isPresent());
    @Nullable String target = takes == FieldKind.LINK ? Typed.orNull(form.target()) : null;
    Field field =
        new Field(
            key,
            takes,
            !form.needed().isEmpty(),
            label,
            Changes.labels(Labels.NONE, languages, form.hint()),
            takes.isChosen() ? Changes.options(kind, form.choices(), List.of()) : List.of(),
            target);
    return say(asked, form, form.seen(), new FieldDefined(field));
  }

  @PostMapping("/inquiries/{inquiry}/records/{kind}/name")
  Answer rename(@ModelAttribute(name = "asked", binding = false) Asked asked, FieldForm form) {
    RecordKind kind = asked.at().kind();
    Typed typed = new Typed();
    List<Language> languages = new ArrayList<>(kind.languages());
    for (Language more : Languages.read(typed, "languages", form.languages())) {
      if (!languages.contains(more)) languages.add(more);
    }
    if (!typed.isRight()) return page(asked, form, typed.errors());
    Labels name = Changes.labels(kind.name(), kind.languages(), form.label());
    return say(asked, form, form.seen(), new KindRelabelled(name, languages));
  }

  /// A field goes one place up.
  @PostMapping("/inquiries/{inquiry}/records/{kind}/fields/of-{field}/up")
  Answer up(
      @ModelAttribute(name = "asked", binding = false) Asked asked, @PathVariable String field) {
    At at = asked.at();
    List<String> keys = new ArrayList<>(at.kind().fields().stream().map(Field::key).toList());
    int place = keys.indexOf(Changes.field(at, field).key());
    if (place < 0) throw new NotHere();
    if (place > 0) Collections.swap(keys, place, place - 1);
    return say(asked, BLANK, at.seen(), new FieldsOrdered(keys));
  }

  /// What the entries say can be read elsewhere, and so may leave.
  @PostMapping("/inquiries/{inquiry}/records/{kind}/publish")
  Answer publish(@ModelAttribute(name = "asked", binding = false) Asked asked, LeaveForm form) {
    return say(asked, BLANK, form.seen(), new KindPublished(form.where().strip()));
  }

  @PostMapping("/inquiries/{inquiry}/records/{kind}/unpublish")
  Answer unpublish(@ModelAttribute(name = "asked", binding = false) Asked asked, LeaveForm form) {
    return say(asked, BLANK, form.seen(), new KindUnpublished(form.why().strip()));
  }

  @PostMapping("/inquiries/{inquiry}/records/{kind}/retire")
  Answer retire(@ModelAttribute(name = "asked", binding = false) Asked asked, FieldForm form) {
    return say(asked, form, form.seen(), new KindRetired(form.reason()));
  }

  @PostMapping("/inquiries/{inquiry}/records/{kind}/restore")
  Answer restore(@ModelAttribute(name = "asked", binding = false) Asked asked, FieldForm form) {
    return say(asked, form, form.seen(), new KindRestored());
  }

  /// @param typed stays on the page if it may not be said
  private Answer say(Asked asked, FieldForm typed, String seen, OfKind fact) {
    Changes.Way way =
        new Changes.Way(asked.at().path() + "/fields", errors -> page(asked, typed, errors));
    return changes.say(asked.unlocked(), asked.at(), seen, fact, way);
  }

  private FieldsPage page(Asked asked, FieldForm form, List<FieldError> errors) {
    At at = asked.at();
    Language reading = at.kind().reading(Optional.empty(), OwnFieldsDesk.page(asked.here()));
    return new FieldsPage(
        at.inquiry(),
        at.kind(),
        at.seen(),
        reading,
        at.chronicle().live(FormTakenOver.class).stream()
            .flatMap(told -> told.fact().losses().stream())
            .toList(),
        targets(asked.unlocked(), at.inquiry(), reading),
        form,
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
