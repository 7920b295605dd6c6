package org.safeconduct.server.source.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.source.Attribution;
import org.safeconduct.server.source.Statement;
import org.safeconduct.server.source.Statements;

/// The claims of an inquiry as paragraphs for a filing, in the reader's language. What was said off
/// the record or is embargoed stays out, with every mention of it; who spoke on deep background has
/// no name.
final class FilingText {
  private final Statements all;
  private final Lines lines;
  private final Here here;
  private final LocalDate today;

  FilingText(Statements all, Lines lines, Here here, LocalDate today) {
    this.all = all;
    this.lines = lines;
    this.here = here;
    this.today = today;
  }

  List<String> paragraphs() {
    List<String> text = new ArrayList<>();
    long left = all.byId().values().stream().filter(s -> !mayLeave(s)).count();
    for (Statements.Strand strand : all.strands()) {
      strand.statements().stream().filter(this::mayLeave).forEach(s -> text.add(paragraph(s)));
    }
    if (left > 0) text.add(here.t("source.filing.left-out", left));
    return text;
  }

  private String paragraph(Statement statement) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        here.t(
            "source.filing." + statement.stance().word(),
            lines.label(statement),
            here.date(statement.saidOn()),
            speaker(statement),
            lines.terms(statement),
            statement.carriedBy(),
            String.join(" ", statement.claim())));
    say(sentences, "source.filing.rests-on", resting(statement));
    say(sentences, "source.filing.repeated", all.repeatsOf(statement));
    say(sentences, "source.filing.corrected", all.correctionsOf(statement));
    say(sentences, "source.filing.supported", all.supportersOf(statement));
    say(sentences, "source.filing.disputed", all.inDisputeWith(statement));
    return String.join(" ", sentences);
  }

  private List<Statement> resting(Statement statement) {
    return statement.ties().origin() == null || statement.ties().corrects() != null
        ? List.of()
        : all.at(all.originOf(statement)).stream().toList();
  }

  private void say(List<String> sentences, String key, Collection<Statement> others) {
    List<Statement> said = others.stream().filter(this::mayLeave).toList();
    if (said.isEmpty()) return;
    String which = said.stream().map(lines::label).collect(Collectors.joining(", "));
    sentences.add(here.t(key, said.size(), all.origins(said).size(), which));
  }

  private String speaker(Statement statement) {
    Attribution attribution = statement.attribution();
    return attribution.hidesSpeaker() ? here.t("source.filing.not-named") : statement.speaker();
  }

  private boolean mayLeave(Statement statement) {
    return statement.attribution().holds(today).isEmpty();
  }
}
