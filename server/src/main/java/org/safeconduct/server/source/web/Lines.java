package org.safeconduct.server.source.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        here.t("source.terms." + statement.attribution().terms().word())
            + " · "
            + here.t("source.form." + statement.attribution().form().word()),
        all.isOvertaken(statement),
        links(statement));
  }

  String label(Statement statement) {
    return labels.getOrDefault(statement.id(), "");
  }

  List<Choice> choices() {
    return all.byId().values().stream()
        .map(s -> new Choice(s.id().toString(), label(s) + " · " + s.speaker()))
        .toList();
  }

  private List<Link> links(Statement statement) {
    List<Link> links = new ArrayList<>();
    for (Statement correction : all.correctionsOf(statement)) {
      links.add(link("source.link.corrected-by", correction));
    }
    if (statement.corrects() != null) {
      all.at(statement.corrects()).ifPresent(s -> links.add(link("source.link.corrects", s)));
    } else if (statement.origin() != null) {
      all.at(statement.origin()).ifPresent(s -> links.add(link("source.link.repeats", s)));
    }
    for (Statement other : all.inDisputeWith(statement)) {
      links.add(link("source.link.disputes", other));
    }
    return links;
  }

  private Link link(String key, Statement other) {
    return new Link(key, path + other.id(), label(other));
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
