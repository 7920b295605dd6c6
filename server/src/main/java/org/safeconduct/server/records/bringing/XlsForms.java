package org.safeconduct.server.records.bringing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.records.Field;
import org.safeconduct.server.records.FieldKind;
import org.safeconduct.server.records.FormLoss;
import org.safeconduct.server.records.FormLoss.Why;
import org.safeconduct.server.records.Labels;
import org.safeconduct.server.records.Sketch;
import org.safeconduct.server.records.bringing.FormRead.NotAForm;

/// Reads an XLSForm: the sheets `survey`, `choices`, `settings` of <https://xlsform.org>. Groups
/// are flattened; a question is known by its name, within groups by their names too if need be.
public final class XlsForms {
  private final FormSheet survey;
  private final FormSheet choices;
  private final FormSheet settings;
  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final List<FormLoss> losses = new ArrayList<>();
  private final List<String> groups = new ArrayList<>();

  private XlsForms(Map<String, FormSheet> sheets) {
    this.survey =
        Optional.ofNullable(sheets.get("survey"))
            .orElseThrow(() -> new NotAForm("no XLSForm: it has no sheet survey"));
    this.choices = sheets.getOrDefault("choices", FormSheet.EMPTY);
    this.settings = sheets.getOrDefault("settings", FormSheet.EMPTY);
  }

  /// @param sheets by their names
  /// @throws NotAForm if there is no survey, or nothing is asked in it
  public static FormRead read(String file, Map<String, List<List<String>>> sheets) {
    Map<String, FormSheet> read = new LinkedHashMap<>();
    sheets.forEach(
        (name, rows) -> read.put(name.strip().toLowerCase(Locale.ROOT), FormSheet.of(rows)));
    return new XlsForms(read).read(file);
  }

  private FormRead read(String file) {
    for (int row = 0; row < survey.rows(); row++) question(row);
    if (fields.isEmpty()) throw new NotAForm("no XLSForm: nothing is asked in it");
    survey.unknown().forEach(tag -> losses.add(new FormLoss("", Why.LANGUAGE, tag)));
    String title = settings.first("form_title").or(() -> settings.first("id_string")).orElse(file);
    String id = settings.first("form_id").or(() -> settings.first("id_string")).orElse(title);
    List<Language> languages = survey.languages();
    return new FormRead(
        Sketch.own(
            "xlsform-" + key(id),
            Labels.of(languages.getFirst(), title),
            languages,
            List.copyOf(fields.values())),
        losses);
  }

  private void question(int row) {
    String type = Questions.normal(survey.cell(row, "type"));
    String name = survey.cell(row, "name");
    if (type.isEmpty()) return;
    if (type.startsWith("begin ") || type.startsWith("end ")) {
      group(type, name, row);
      return;
    }
    logic(row, name);
    Optional<FieldKind> kind = kind(type, name, row);
    if (kind.isEmpty()) return;
    String key = free(key(name.isEmpty() ? "question-" + (row + 2) : name), name);
    Labels label = survey.labels(row, "label");
    Field field =
        new Field(
            key,
            kind.get(),
            isYes(survey.cell(row, "required")) && kind.get() != FieldKind.FILE,
            label.none() ? Labels.of(survey.languages().getFirst(), name) : label,
            survey.labels(row, "hint"),
            kind.get().isChosen() ? options(type, name) : List.of(),
            null);
    fields.put(key, field);
    if (type.contains(" or specify other") || type.contains(" or other")) other(field);
  }

  private void group(String type, String name, int row) {
    if (type.startsWith("end ")) {
      if (!groups.isEmpty()) groups.removeLast();
      return;
    }
    groups.add(name);
    logic(row, name);
    if (type.contains("repeat") || type.contains("loop")) {
      losses.add(new FormLoss(name, Why.REPEATED, survey.labels(row, "label").best(first())));
    }
  }

  private Language first() {
    return survey.languages().getFirst();
  }

  private void logic(int row, String name) {
    loss(row, name, "relevant", Why.CONDITION);
    loss(row, name, "relevance", Why.CONDITION);
    loss(row, name, "calculation", Why.CALCULATION);
    loss(row, name, "constraint", Why.CONSTRAINT);
    loss(row, name, "default", Why.DEFAULT_VALUE);
    loss(row, name, "choice_filter", Why.CHOICE_FILTER);
    loss(row, name, "repeat_count", Why.REPEATED);
    for (String media : List.of("image", "media::image", "audio", "media::audio", "media::video")) {
      loss(row, name, media, Why.MEDIA);
    }
  }

  private void loss(int row, String name, String column, Why why) {
    String what = survey.cell(row, column);
    if (!what.isEmpty()) losses.add(new FormLoss(name, why, what));
  }

  private Optional<FieldKind> kind(String type, String name, int row) {
    Optional<FieldKind> kind = Questions.kind(type);
    if (kind.isPresent()) return kind;
    Optional<Why> left = Questions.left(type);
    if (left.isPresent()) {
      losses.add(new FormLoss(name, left.get(), survey.labels(row, "label").best(first())));
      return Optional.empty();
    }
    boolean elsewhere = type.contains("external") || type.contains("from file");
    losses.add(new FormLoss(name, elsewhere ? Why.CHOICES_ELSEWHERE : Why.TAKEN_AS_TEXT, type));
    return Optional.of(FieldKind.TEXT);
  }

  private List<Field.Option> options(String type, String name) {
    String list = Questions.list(type);
    Map<String, Field.Option> options = new LinkedHashMap<>();
    for (int row = 0; row < choices.rows(); row++) {
      if (!Questions.normal(listOf(row)).equals(list)) continue;
      String code = choices.cell(row, "name");
      if (code.isEmpty()) code = choices.cell(row, "value");
      if (code.isEmpty()) continue;
      Labels label = choices.labels(row, "label");
      Field.Option option = Field.Option.of(code, label.none() ? Labels.of(first(), code) : label);
      if (options.putIfAbsent(code, option) != null) {
        losses.add(new FormLoss(name, Why.TWICE, code));
      }
    }
    if (options.isEmpty()) losses.add(new FormLoss(name, Why.CHOICES_ELSEWHERE, list));
    return List.copyOf(options.values());
  }

  private String listOf(int row) {
    String list = choices.cell(row, "list_name");
    return list.isEmpty() ? choices.cell(row, "list name") : list;
  }

  /// "or other" asks for a text beside the list.
  private void other(Field of) {
    String key = free(of.key() + "_other", of.key());
    fields.put(key, Field.of(key, FieldKind.TEXT, of.label()));
  }

  private String free(String key, String name) {
    String free = key;
    if (fields.containsKey(free) && !groups.isEmpty()) free = key(groups.getLast()) + "." + key;
    for (int n = 2; fields.containsKey(free); n++) {
      if (n == 2) losses.add(new FormLoss(name, Why.TWICE, key));
      free = key + "-" + n;
    }
    return free;
  }

  /// A key of ours from a name of theirs.
  private static String key(String name) {
    String key =
        name.strip().replaceAll("[^\\p{L}\\p{N}_.-]+", "-").replaceAll("^[^\\p{L}\\p{N}]+", "");
    return key.isEmpty() ? "form" : key.substring(0, Math.min(80, key.length()));
  }

  private static boolean isYes(String cell) {
    return Objects.requireNonNull(cell).toLowerCase(Locale.ROOT).matches("yes|true(\\(\\))?|1");
  }
}
