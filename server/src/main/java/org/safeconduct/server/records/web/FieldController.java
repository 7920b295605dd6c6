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
import org.springframework.web.bind.annotation.ModelAttribute;
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

  /// Who asks, and for which field: what every address here begins with.
  @ModelAttribute("asked")
  Asked asked(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId kind,
      @PathVariable String field,
      Here here) {
    At at = changes.at(unlocked, inquiry, kind);
    return new Asked(unlocked, at, Changes.field(at, field), here);
  }

  record Asked(Unlocked unlocked, At at, Field field, Here here) {
    @Override
    public String toString() {
      return "Asked[" + at + "]";
    }
  }

  @GetMapping("/inquiries/{inquiry}/records/{kind}/fields/of-{field}")
  FieldPage show(@ModelAttribute(name = "asked", binding = false) Asked asked) {
    return page(asked, List.of());
  }

  @PostMapping("/inquiries/{inquiry}/records/{kind}/fields/of-{field}/label")
  Answer label(@ModelAttribute(name = "asked", binding = false) Asked asked, FieldForm form) {
    List<Language> languages = asked.at().kind().languages();
    Field field = asked.field();
    FieldRelabelled named =
        new FieldRelabelled(
            field.key(),
            Changes.labels(field.label(), languages, form.label()),
            Changes.labels(field.hint(), languages, form.hint()));
    return say(asked, form, named);
  }

  @PostMapping("/inquiries/{inquiry}/records/{kind}/fields/of-{field}/retire")
  Answer retire(@ModelAttribute(name = "asked", binding = false) Asked asked, FieldForm form) {
    return say(asked, form, new FieldRetired(asked.field().key(), form.reason()));
  }

  @PostMapping("/inquiries/{inquiry}/records/{kind}/fields/of-{field}/restore")
  Answer restore(@ModelAttribute(name = "asked", binding = false) Asked asked, FieldForm form) {
    return say(asked, form, new FieldRestored(asked.field().key()));
  }

  @PostMapping("/inquiries/{inquiry}/records/{kind}/fields/of-{field}/choices")
  Answer more(@ModelAttribute(name = "asked", binding = false) Asked asked, FieldForm form) {
    Field field = asked.field();
    List<Field.Option> more = Changes.options(asked.at().kind(), form.choices(), field.choices());
    return say(asked, form, new ChoicesAdded(field.key(), more));
  }

  @PostMapping("/inquiries/{inquiry}/records/{kind}/fields/of-{field}/choices/{choice}")
  Answer choice(
      @ModelAttribute(name = "asked", binding = false) Asked asked,
      @PathVariable String choice,
      FieldForm form) {
    String key = asked.field().key();
    Field.Option option = Changes.option(asked.field(), choice);
    OfKind fact =
        switch (form.kind()) {
          case "retire" -> new ChoiceRetired(key, option.code());
          case "restore" -> new ChoiceRestored(key, option.code());
          default ->
              new ChoiceRelabelled(
                  key,
                  option.code(),
                  Changes.labels(option.label(), asked.at().kind().languages(), form.label()));
        };
    return say(asked, form, fact);
  }

  private Answer say(Asked asked, FieldForm form, OfKind fact) {
    At at = asked.at();
    String to = at.path() + "/fields/of-" + at.kind().number(asked.field());
    Changes.Way way = new Changes.Way(to, errors -> page(asked, errors));
    return changes.say(asked.unlocked(), at, form.seen(), fact, way);
  }

  private static FieldPage page(Asked asked, List<FieldError> errors) {
    At at = asked.at();
    return new FieldPage(
        at.inquiry(),
        at.kind(),
        asked.field(),
        !at.kind().fields().contains(asked.field()),
        at.seen(),
        at.kind().reading(Optional.empty(), OwnFieldsDesk.page(asked.here())),
        errors);
  }
}
