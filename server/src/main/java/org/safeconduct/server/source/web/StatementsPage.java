package org.safeconduct.server.source.web;

import java.util.List;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Mark;
import org.safeconduct.server.site.Page;
import org.safeconduct.server.source.StatementFile;

/// The claims of an inquiry over time, and what each does to the others.
///
/// @param wrong rows of a file that was not taken in
public record StatementsPage(
    ScopeId inquiry,
    String inquiryTitle,
    List<Line> lines,
    int origins,
    List<StatementFile.Wrong> wrong,
    List<FieldError> errors)
    implements Page {

  /// @param label its key in the file it came from, or its number here
  /// @param overtaken corrected since, or resting on what was
  public record Line(
      String path,
      String label,
      String said,
      String speaker,
      String carriedBy,
      String claim,
      Mark mark,
      String stance,
      String terms,
      boolean overtaken,
      List<Ties> ties) {}

  /// What it does to others, or others to it: the words for it, and which ones.
  public record Ties(String key, List<Link> links) {}

  public record Link(String path, String label) {}

  public String path() {
    return "/inquiries/" + inquiry + "/statements";
  }

  @Override
  public String template() {
    return "source/statements";
  }

  @Override
  public int status() {
    return wrong.isEmpty() && errors.isEmpty() ? 200 : 422;
  }
}
