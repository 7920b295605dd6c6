package org.safeconduct.server.source.web;

import java.util.List;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Page;
import org.safeconduct.server.source.SourceKind;

/// Who speaks and who carries, in one inquiry; and one more.
public record SourcesPage(
    ScopeId inquiry,
    String inquiryTitle,
    List<Line> lines,
    SourceForm form,
    List<FieldError> errors)
    implements Page {
  public SourcesPage {
    lines = List.copyOf(lines);
    errors = List.copyOf(errors);
  }

  /// @param worth letter and what it means, or how a person knows; empty where nobody said
  /// @param statements how many are ascribed to it
  public record Line(String path, String name, String kind, String worth, int statements) {}

  public String path() {
    return "/inquiries/" + inquiry + "/sources";
  }

  public List<Choice> kinds(Here here) {
    return Choice.of(here, SourceKind.class, "source.source.kind");
  }

  @Override
  public String template() {
    return "source/sources";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }
}
