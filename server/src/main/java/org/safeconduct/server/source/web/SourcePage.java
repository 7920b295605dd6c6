package org.safeconduct.server.source.web;

import java.util.Arrays;
import java.util.List;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.records.OwnFields;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Page;
import org.safeconduct.server.source.Reliability;
import org.safeconduct.server.source.Source;

/// One source, what it is worth, and what is ascribed to it.
public record SourcePage(
    ScopeId inquiry,
    Source source,
    String worth,
    List<StatementsPage.Line> statements,
    OwnFields own,
    SourceWorthForm form,
    List<FieldError> errors)
    implements Page {
  public SourcePage {
    statements = List.copyOf(statements);
    errors = List.copyOf(errors);
  }

  public String path() {
    return "/inquiries/" + inquiry + "/sources/" + source.id();
  }

  public List<Choice> reliabilities(Here here) {
    return Arrays.stream(Reliability.values())
        .map(r ->
            new Choice(r.name(), r.letter() + " · " + here.t("source.reliability." + r.word())))
        .toList();
  }

  @Override
  public String template() {
    return "source/source";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }
}
