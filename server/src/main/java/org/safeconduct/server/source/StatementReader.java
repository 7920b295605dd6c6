package org.safeconduct.server.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.source.StatementFile.Wrong;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the shape of file in which the founding story came (`id`, `said_on`, `speaker`,
/// `carried_by`, `terms`, `claim`, `stance`, `origin`, `corrects`, `disputes`, `figure`).
public final class StatementReader {
  /// The name of this shape in batches and claims.
  public static final String MAPPING = "statements/1";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final List<StatementRow> rows = new ArrayList<>();
  private final List<Wrong> wrong = new ArrayList<>();

  private StatementReader() {}

  /// Never throws for what a file contains: what is wrong with it is in the answer.
  public static StatementFile read(byte[] file) {
    StatementReader reader = new StatementReader();
    JsonNode list;
    try {
      list = JSON.readTree(file);
    } catch (JacksonException e) {
      return new StatementFile(List.of(), List.of(new Wrong(0, "", "", "not-json")));
    }
    if (!list.isArray()) {
      return new StatementFile(List.of(), List.of(new Wrong(0, "", "", "not-a-list")));
    }
    int number = 0;
    for (JsonNode row : list) reader.row(++number, row);
    return StatementFile.checked(reader.rows, reader.wrong);
  }

  private void row(int number, JsonNode node) {
    int before = wrong.size();
    String key = needed(number, "", node, "id");
    PartialDate saidOn = date(number, key, node);
    String speaker = needed(number, key, node, "speaker");
    String carriedBy = needed(number, key, node, "carried_by");
    Optional<Attribution> attribution = terms(text(node, "terms"));
    if (attribution.isEmpty()) wrong.add(new Wrong(number, key, "terms", "unknown-word"));
    String claim = needed(number, key, node, "claim");
    Optional<Stance> stance = word(Stance.class, text(node, "stance"));
    if (stance.isEmpty()) wrong.add(new Wrong(number, key, "stance", "unknown-word"));
    Figure figure = figure(number, key, node.path("figure"));
    List<String> disputes = new ArrayList<>();
    for (JsonNode other : node.path("disputes")) disputes.add(other.asString(""));
    if (wrong.size() > before || saidOn == null) return;
    rows.add(
        new StatementRow(
            number,
            key,
            saidOn,
            speaker,
            carriedBy,
            attribution.orElseThrow(),
            claim,
            stance.orElseThrow(),
            link(node, "origin"),
            link(node, "corrects"),
            disputes,
            figure));
  }

  private String needed(int number, String key, JsonNode node, String field) {
    String text = text(node, field);
    if (text.isEmpty()) wrong.add(new Wrong(number, key, field, "missing"));
    return text;
  }

  private @Nullable PartialDate date(int number, String key, JsonNode node) {
    try {
      return PartialDate.parse(text(node, "said_on"));
    } catch (IllegalArgumentException e) {
      wrong.add(new Wrong(number, key, "said_on", "not-a-date"));
      return null;
    }
  }

  private @Nullable Figure figure(int number, String key, JsonNode node) {
    if (node.isMissingNode() || node.isNull()) return null;
    String what = text(node, "what");
    if (what.isEmpty() || !node.path("value").canConvertToLong()) {
      wrong.add(new Wrong(number, key, "figure", "not-a-figure"));
      return null;
    }
    return new Figure(what, node.path("value").asLong(), node.path("at_least").asBoolean(false));
  }

  /// The file's one word for terms and form: the last three are forms of *on record*, an anonymous
  /// source is a form of *on background*.
  private static Optional<Attribution> terms(String word) {
    return switch (word) {
      case "on_record" -> on(Attribution.Terms.ON_RECORD, Attribution.Form.SPOKEN);
      case "written_statement" ->
          on(Attribution.Terms.ON_RECORD, Attribution.Form.WRITTEN_STATEMENT);
      case "official_document" ->
          on(Attribution.Terms.ON_RECORD, Attribution.Form.OFFICIAL_DOCUMENT);
      case "judgment" -> on(Attribution.Terms.ON_RECORD, Attribution.Form.JUDGMENT);
      case "on_background" -> on(Attribution.Terms.ON_BACKGROUND, Attribution.Form.SPOKESPERSON);
      case "anonymous_source" ->
          on(Attribution.Terms.ON_BACKGROUND, Attribution.Form.ANONYMOUS_SOURCE);
      case "deep_background" ->
          on(Attribution.Terms.DEEP_BACKGROUND, Attribution.Form.ANONYMOUS_SOURCE);
      case "off_record" -> on(Attribution.Terms.OFF_RECORD, Attribution.Form.ANONYMOUS_SOURCE);
      default -> Optional.empty();
    };
  }

  private static Optional<Attribution> on(Attribution.Terms terms, Attribution.Form form) {
    return Optional.of(new Attribution(terms, form, null));
  }

  private static <E extends Enum<E> & Term> Optional<E> word(Class<E> type, String text) {
    return Term.find(type, text.replace('_', '-'));
  }

  private static @Nullable String link(JsonNode node, String field) {
    String key = text(node, field);
    return key.isEmpty() ? null : key;
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isString() ? value.asString().strip() : "";
  }
}
