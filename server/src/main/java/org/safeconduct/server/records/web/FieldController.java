package org.safeconduct.server.records.web;

import java.util.List;
import java.util.Optional;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.records.Field;
import org.safeconduct.server.records.OwnFieldsDesk;
import org.safeconduct.server.records.RecordsFact.ChoiceRelabelled;
import org.safeconduct.server.records.RecordsFact.ChoiceRestored;
import org.safeconduct.server.records.RecordsFact.ChoiceRetired;
import org.safeconduct.server.records.RecordsFact.ChoicesAdded;
import org.safeconduct.server.records.RecordsFact.FieldRelabelled;
import org.safeconduct.server.records.RecordsFact.FieldRestored;
import org.safeconduct.server.records.RecordsFact.FieldRetired;
import org.safeconduct.server.records.RecordsFact.OfKind;
import org.safeconduct.server.records.web.Changes.At;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// One field: what it is called, its choices, retiring it. A choice is named by its place in the
/// field, which never changes.
@Controller
class FieldController {
  private final Changes changes;

  FieldController(Changes changes) {
    this.changes = changes;
  }

  @GetMapping("/inquiries/{inquiry}/records/{kind}/fields/of-{field}")
  FieldPage show(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId kind,
      @PathVariable String field,
      Here here) {
    At at = changes.at(unlocked, inquiry, kind);
    return page(at, Changes.field(at, field), here, List.of());
  }

  @PostMapping("/inquiries/{inquiry}/records/{kind}/fields/of-{field}/label")
  Answer label(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId kind,
      @PathVariable String field,
      FieldForm form,
      Here here) {
    At at = changes.at(unlocked, inquiry, kind);
    List<Language> languages = at.kind().languages();
    Field known = Changes.field(at, field);
    FieldRelabelled named =
        new FieldRelabelled(
            known.key(),
            Changes.labels(known.label(), languages, form.label()),
            Changes.labels(known.hint(), languages, form.hint()));
    return say(unlocked, at, field, here, form, named);
  }

  @PostMapping("/inquiries/{inquiry}/records/{kind}/fields/of-{field}/retire")
  Answer retire(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId kind,
      @PathVariable String field,
      FieldForm form,
      Here here) {
    At at = changes.at(unlocked, inquiry, kind);
    return say(
        unlocked,
        at,
        field,
        here,
        form,
        new FieldRetired(Changes.field(at, field).key(), form.reason()));
  }

  @PostMapping("/inquiries/{inquiry}/records/{kind}/fields/of-{field}/restore")
  Answer restore(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId kind,
      @PathVariable String field,
      FieldForm form,
      Here here) {
    At at = changes.at(unlocked, inquiry, kind);
    return say(unlocked, at, field, here, form, new FieldRestored(Changes.field(at, field).key()));
  }

  @PostMapping("/inquiries/{inquiry}/records/{kind}/fields/of-{field}/choices")
  Answer more(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId kind,
      @PathVariable String field,
      FieldForm form,
      Here here) {
    At at = changes.at(unlocked, inquiry, kind);
    Field known = Changes.field(at, field);
    return say(
        unlocked,
        at,
        field,
        here,
        form,
        new ChoicesAdded(known.key(), Changes.options(at.kind(), form.choices(), known.choices())));
  }

  @PostMapping("/inquiries/{inquiry}/records/{kind}/fields/of-{field}/choices/{choice}")
  Answer choice(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId kind,
      @PathVariable String field,
      @PathVariable String choice,
      FieldForm form,
      Here here) {
    At at = changes.at(unlocked, inquiry, kind);
    Field known = Changes.field(at, field);
    Field.Option option = Changes.option(known, choice);
    OfKind fact =
        switch (form.kind()) {
          case "retire" -> new ChoiceRetired(known.key(), option.code());
          case "restore" -> new ChoiceRestored(known.key(), option.code());
          default ->
              new ChoiceRelabelled(
                  known.key(),
                  option.code(),
                  Changes.labels(option.label(), at.kind().languages(), form.label()));
        };
    return say(unlocked, at, field, here, form, fact);
  }

  private Answer say(Unlocked unlocked, At at, String key, Here here, FieldForm form, OfKind fact) {
    Field field = Changes.field(at, key);
    String to = at.path() + "/fields/of-" + at.kind().number(field);
    Changes.Way way = new Changes.Way(to, errors -> page(at, field, here, errors));
    return changes.say(unlocked, at, form.seen(), fact, way);
  }

  private static FieldPage page(At at, Field field, Here here, List<FieldError> errors) {
    return new FieldPage(
        at.inquiry(),
        at.kind(),
        field,
        !at.kind().fields().contains(field),
        at.seen(),
        at.kind().reading(Optional.empty(), OwnFieldsDesk.page(here)),
        errors);
  }
}
