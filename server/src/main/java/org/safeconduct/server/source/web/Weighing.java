package org.safeconduct.server.source.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.source.DenialCode;
import org.safeconduct.server.source.Source;
import org.safeconduct.server.source.Sources;
import org.safeconduct.server.source.Statement;
import org.safeconduct.server.source.Statements;

/// Says what a statement is worth beside others: counted by independent origins, never by mentions.
record Weighing(Statements all, Sources sources, Here here) {
  /// Letter of the sources and figure of the statement, each apart: `B 2`, `B`, `2`, or nothing.
  String grade(Statement statement) {
    String letters =
        sources.of(statement).stream()
            .flatMap(s -> letter(s).stream())
            .distinct()
            .collect(Collectors.joining("/"));
    String figure = statement.grade() == null ? "" : "" + statement.grade().credibility().figure();
    return (letters + " " + figure).strip();
  }

  private static List<String> letter(Source source) {
    return source.grade() == null ? List.of() : List.of(source.grade().reliability().letter());
  }

  List<String> denial(Statement statement) {
    return statement.denial().stream().sorted().map(this::denial).toList();
  }

  String denial(DenialCode code) {
    return here.t(
        "source.denial.coded",
        here.t("source.denial." + code.word()),
        String.valueOf(code.thesaurus()),
        code.code());
  }

  List<String> weight(Statement statement) {
    List<String> said = new ArrayList<>();
    count(said, "source.weight.supported", all.supportersOf(statement));
    count(said, "source.weight.disputed", all.inDisputeWith(statement));
    count(said, "source.weight.denied", all.denialsOf(statement));
    count(said, "source.weight.repeated", all.repeatsOf(statement));
    return said;
  }

  private void count(List<String> said, String key, List<Statement> others) {
    if (!others.isEmpty()) said.add(here.t(key, others.size(), all.origins(others).size()));
  }
}
