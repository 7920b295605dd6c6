package org.safeconduct.server.source.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Mark;
import org.safeconduct.server.source.Stance;
import org.safeconduct.server.source.Statement;
import org.safeconduct.server.source.Statements;
import org.safeconduct.server.source.web.StatementsPage.Line;
import org.safeconduct.server.source.web.StatementsPage.Link;
import org.safeconduct.server.source.web.StatementsPage.Ties;

/// Makes statements ready to be shown.
final class Lines {
  private final Statements all;
  private final String path;
  private final Here here;
  private final Map<SubjectId, String> labels = new HashMap<>();

  Lines(Statements all, ScopeId inquiry, Here here) {
    this.all = all;
    this.path = "/inquiries/" + inquiry + "/statements/";
    this.here = here;
    int number = 0;
    for (Statement statement : all.byId().values()) {
      number++;
      labels.put(statement.id(), statement.row() == null ? "№ " + number : statement.row().key());
    }
  }

  List<Line> of(Collection<Statement> statements) {
    return statements.stream().map(this::of).toList();
  }

  Line of(Statement statement) {
    return new Line(
        path + statement.id(),
        label(statement),
        here.date(statement.saidOn()),
        statement.speaker(),
        statement.carriedBy(),
        String.join(" ", statement.claim()),
        mark(statement.stance()),
        "source.stance." + statement.stance().word(),
        terms(statement),
        all.isOvertaken(statement),
        ties(statement));
  }

  String terms(Statement statement) {
    return here.t("source.terms." + statement.attribution().terms().word())
        + " · "
        + here.t("source.form." + statement.attribution().form().word());
  }

  String label(Statement statement) {
    return labels.getOrDefault(statement.id(), "");
  }

  List<Choice> choices() {
    return all.byId().values().stream()
        .map(s -> new Choice(s.id().toString(), label(s) + " · " + s.speaker()))
        .toList();
  }

  private List<Ties> ties(Statement statement) {
    boolean corrects = statement.ties().corrects() != null;
    List<Ties> ties = new ArrayList<>();
    tie(ties, "source.link.corrected-by", all.correctionsOf(statement));
    tie(ties, "source.link.corrects", found(statement.ties().corrects()));
    tie(ties, "source.link.repeats", corrects ? List.of() : found(statement.ties().origin()));
    tie(ties, "source.link.supported-by", all.supportersOf(statement));
    tie(ties, "source.link.disputes", all.inDisputeWith(statement));
    return ties;
  }

  private void tie(List<Ties> ties, String key, List<Statement> others) {
    if (others.isEmpty()) return;
    ties.add(new Ties(key, others.stream().map(o -> new Link(path + o.id(), label(o))).toList()));
  }

  List<Statement> found(@Nullable SubjectId id) {
    return id == null ? List.of() : all.at(id).map(List::of).orElse(List.of());
  }

  private static Mark mark(Stance stance) {
    return switch (stance) {
      case ASSERTS -> Mark.OPEN;
      case DENIES -> Mark.REFUSED;
      case DECLINES_TO_COMMENT -> Mark.ENDED;
      case CORRECTS -> Mark.GOOD;
      case REPORTS_FIGURE -> Mark.PLANNED;
    };
  }
}
