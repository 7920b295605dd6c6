package org.safeconduct.bench;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Results for a program: a list of `{name, ours, beside, ratio, aim, met}`, with what the figures
/// are. `ratio` is the median of the rounds. Of what only is told, `aim` and `met` are null; of a
/// peer that is missing, the figures are null too, and `missing` says how to install it.
final class ResultJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ResultJson() {}

  static String write(List<Result> results) {
    ArrayNode list = JSON.createArrayNode();
    results.forEach(result -> list.add(node(result)));
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(list);
  }

  private static ObjectNode node(Result result) {
    ObjectNode node = JSON.createObjectNode();
    node.put("name", result.name());
    switch (result) {
      case Result.Measured m -> measured(node, m);
      case Result.Missing(var name, var peer, var install) -> {
        for (String none : List.of("ours", "beside", "ratio", "aim", "met")) node.putNull(none);
        node.put("peer", peer);
        node.put("missing", install);
      }
    }
    return node;
  }

  private static void measured(ObjectNode node, Result.Measured m) {
    node.put("ours", Result.Measured.median(m.ours()));
    node.put("beside", Result.Measured.median(m.beside()));
    node.put("ratio", m.ratio());
    switch (m.aim()) {
      case Aim.Told told -> {
        node.putNull("aim");
        node.putNull("met");
      }
      case Aim.AtMost most -> claimed(node, m);
      case Aim.AtLeast least -> claimed(node, m);
    }
    node.put("unit", m.unit());
    node.put("peer", m.peer());
    node.put("least", m.ratios().getFirst());
    node.put("most", m.ratios().getLast());
    node.put("heap", m.used().heap());
    node.put("memory", m.used().resident());
  }

  private static void claimed(ObjectNode node, Result.Measured m) {
    node.put("aim", m.aim().toString());
    node.put("met", m.isMet());
  }
}
