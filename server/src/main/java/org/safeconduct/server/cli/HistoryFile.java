package org.safeconduct.server.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.safeconduct.estimate.protect.Dimension;
import org.safeconduct.estimate.protect.Epsilon;
import org.safeconduct.estimate.protect.History;
import org.safeconduct.estimate.protect.Occasion;
import org.safeconduct.estimate.protect.Release;
import org.safeconduct.estimate.protect.Shape;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What `protect` has shown so far, one JSON object a line (docs/spec/figures-history.md). Holds
/// nothing that was hidden.
final class HistoryFile {
  private static final JsonMapper JSON = JsonMapper.shared();

  private HistoryFile() {}

  static History read(Path path) {
    if (!Files.exists(path)) return History.NONE;
    History history = History.NONE;
    int number = 0;
    for (String line : lines(path)) {
      number++;
      if (line.isBlank()) continue;
      try {
        history = with(history, JSON.readTree(line));
      } catch (JacksonException | IllegalArgumentException | DateTimeException _) {
        throw new Mishap(
            path.getFileName()
                + ", line "
                + number
                + ": is no release as protect writes them. Without the whole history nothing can be"
                + " shown safely: put the file back as it was.");
      }
    }
    return history;
  }

  private static List<String> lines(Path path) {
    try {
      return Files.readAllLines(path);
    } catch (IOException _) {
      throw new Mishap("The history " + path + " cannot be read. Check the file.");
    }
  }

  private static History with(History history, JsonNode line) {
    Occasion occasion = new Occasion(text(line, "about"), LocalDate.parse(text(line, "asOf")));
    if (line.has("epsilon")) {
      Epsilon epsilon = Epsilon.of(text(line, "epsilon"));
      return history.with(new History.Spending(occasion.about(), occasion.asOf(), epsilon));
    }
    List<Dimension> dimensions = new ArrayList<>();
    for (JsonNode by : line.withArray("by")) {
      List<String> levels = new ArrayList<>();
      for (JsonNode level : by.withArray("levels")) levels.add(level.asString());
      dimensions.add(new Dimension(text(by, "name"), levels));
    }
    Shape shape = new Shape(dimensions);
    ArrayNode shown = line.withArray("figures");
    long[] figures = new long[shown.size()];
    BitSet hidden = new BitSet();
    for (int place = 0; place < figures.length; place++) {
      if (shown.get(place).isNull()) hidden.set(place);
      else figures[place] = shown.get(place).longValue();
    }
    long slack = line.path("slack").longValue();
    return history.with(Release.shown(occasion, shape, figures, hidden, slack));
  }

  private static String text(JsonNode node, String name) {
    JsonNode text = node.path(name);
    if (!text.isString()) throw new IllegalArgumentException("no " + name);
    return text.asString();
  }

  static void add(Path path, Release release) {
    ObjectNode line = JSON.createObjectNode();
    line.put("about", release.about()).put("asOf", release.asOf().toString());
    line.put("slack", release.slack());
    ArrayNode by = line.putArray("by");
    for (Dimension dimension : release.shape().dimensions()) {
      ObjectNode one = by.addObject().put("name", dimension.name());
      dimension.levels().forEach(one.putArray("levels")::add);
    }
    ArrayNode figures = line.putArray("figures");
    for (int place = 0; place < release.shape().size(); place++) {
      if (release.isHidden(place)) figures.addNull();
      else figures.add(release.at(place).orElseThrow());
    }
    append(path, line);
  }

  static void add(Path path, History.Spending spending) {
    ObjectNode line = JSON.createObjectNode();
    line.put("about", spending.about()).put("asOf", spending.asOf().toString());
    line.put("epsilon", spending.epsilon().value().toPlainString());
    append(path, line);
  }

  private static void append(Path path, ObjectNode line) {
    try {
      Files.writeString(
          path,
          JSON.writeValueAsString(line) + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException _) {
      throw new Mishap("The history " + path + " cannot be written. Nothing was shown.");
    }
  }
}
