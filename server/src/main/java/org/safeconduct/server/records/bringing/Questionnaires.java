package org.safeconduct.server.records.bringing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.records.Field;
import org.safeconduct.server.records.FieldKind;
import org.safeconduct.server.records.FormLoss;
import org.safeconduct.server.records.FormLoss.Why;
import org.safeconduct.server.records.Labels;
import org.safeconduct.server.records.Sketch;
import org.safeconduct.server.records.bringing.FormRead.NotAForm;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a questionnaire of GlobaLeaks, as that program exports it: steps, in them fields with
/// options, each labelled in many languages.
public final class Questionnaires {
  /// Entries are written in these, as far as the questionnaire speaks them; labels are kept in all.
  private static final List<String> WRITTEN = List.of("en", "ru", "fr", "ar", "es", "uk");

  private final List<Field> fields = new ArrayList<>();
  private final List<FormLoss> losses = new ArrayList<>();
  private final Set<String> unknown = new LinkedHashSet<>();

  private Questionnaires() {}

  /// @throws NotAForm if it is no questionnaire of GlobaLeaks
  public static FormRead read(byte[] json) {
    try {
      return new Questionnaires().read(JsonMapper.shared().readTree(json));
    } catch (JacksonException | IllegalArgumentException e) {
      throw new NotAForm("no questionnaire: " + e.getClass().getSimpleName());
    }
  }

  private FormRead read(JsonNode root) {
    if (!root.path("steps").isArray()) throw new NotAForm("no questionnaire: it has no steps");
    for (JsonNode step : root.path("steps")) {
      conditions(step, step.path("id").asString(""));
      step.path("children").forEach(this::field);
    }
    unknown.forEach(tag -> losses.add(new FormLoss("", Why.LANGUAGE, tag)));
    String name = root.path("name").asString("GlobaLeaks");
    List<Language> languages = languages();
    return new FormRead(
        Sketch.own(
            "globaleaks-" + root.path("id").asString("questionnaire"),
            Labels.of(languages.getFirst(), name),
            languages,
            fields),
        losses);
  }

  private List<Language> languages() {
    List<Language> all =
        fields.stream()
            .flatMap(f -> f.label().said().stream())
            .map(Labels.Label::language)
            .distinct()
            .toList();
    List<Language> written = WRITTEN.stream().map(Language::new).filter(all::contains).toList();
    if (!written.isEmpty()) return written;
    return all.isEmpty() ? List.of(new Language("en")) : List.of(all.getFirst());
  }

  private void field(JsonNode node) {
    String id = node.path("id").asString("");
    String type = node.path("type").asString("");
    conditions(node, id);
    constraints(node, id);
    if (node.path("multi_entry").asBoolean(false)) losses.add(new FormLoss(id, Why.REPEATED, ""));
    Labels label = labels(node.path("label"));
    if (type.equals("fieldgroup")) {
      node.path("children").forEach(this::field);
      return;
    }
    Optional<FieldKind> kind = kind(type, id, label);
    if (kind.isEmpty()) return;
    Field field =
        new Field(
            id,
            kind.get(),
            node.path("required").asBoolean(false) && kind.get() != FieldKind.FILE,
            label,
            labels(node.path("description")).orElse(labels(node.path("hint"))),
            kind.get().isChosen() ? options(node, id) : List.of(),
            null);
    fields.add(field);
  }

  private Optional<FieldKind> kind(String type, String id, Labels label) {
    Optional<FieldKind> kind =
        switch (type) {
          case "inputbox" -> Optional.of(FieldKind.TEXT);
          case "textarea" -> Optional.of(FieldKind.LONG_TEXT);
          case "selectbox" -> Optional.of(FieldKind.CHOICE);
          case "multichoice", "checkbox" -> Optional.of(FieldKind.CHOICES);
          case "date", "daterange" -> Optional.of(FieldKind.DATE);
          case "tos" -> Optional.of(FieldKind.YES_NO);
          case "fileupload", "voice" -> Optional.of(FieldKind.FILE);
          case "map" -> Optional.of(FieldKind.PLACE);
          default -> Optional.empty();
        };
    if (kind.isEmpty()) {
      losses.add(new FormLoss(id, Why.TAKEN_AS_TEXT, type));
      return label.none() ? Optional.empty() : Optional.of(FieldKind.LONG_TEXT);
    }
    return kind;
  }

  private List<Field.Option> options(JsonNode node, String id) {
    Map<String, Field.Option> options = new LinkedHashMap<>();
    for (JsonNode option : node.path("options")) {
      String code = option.path("id").asString("");
      Labels label = labels(option.path("label"));
      if (code.isBlank() || options.putIfAbsent(code, Field.Option.of(code, label)) != null) {
        losses.add(new FormLoss(id, Why.TWICE, code));
      }
    }
    return List.copyOf(options.values());
  }

  private void conditions(JsonNode node, String id) {
    for (JsonNode when : node.path("triggered_by_options")) {
      losses.add(
          new FormLoss(
              id,
              Why.CONDITION,
              when.path("field").asString("") + " = " + when.path("option").asString("")));
    }
    if (node.path("triggered_by_score").asInt(0) > 0) {
      losses.add(new FormLoss(id, Why.CONDITION, "score"));
    }
  }

  private void constraints(JsonNode node, String id) {
    String most = node.path("attrs").path("max_len").path("value").asString("0");
    String least = node.path("attrs").path("min_len").path("value").asString("0");
    String form = node.path("attrs").path("regexp").path("value").asString("");
    if (!most.equals("0") || !least.equals("0")) {
      losses.add(new FormLoss(id, Why.CONSTRAINT, least + "–" + most));
    }
    if (!form.isEmpty()) losses.add(new FormLoss(id, Why.CONSTRAINT, form));
  }

  private Labels labels(JsonNode texts) {
    Labels labels = Labels.NONE;
    for (Map.Entry<String, JsonNode> text : texts.properties()) {
      Optional<Language> language = Tags.of(text.getKey());
      String said = text.getValue().asString("");
      if (language.isEmpty()) unknown.add(text.getKey());
      else if (!said.isBlank()) labels = labels.with(language.get(), said.strip());
    }
    return labels;
  }
}
