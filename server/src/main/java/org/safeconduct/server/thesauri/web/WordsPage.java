package org.safeconduct.server.thesauri.web;

import java.util.List;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Page;

/// The terms that an inquiry added, and adding one.
///
/// @param offered what the words typed could mean
public record WordsPage(
    ScopeId inquiry,
    List<Line> lines,
    List<Choice> lists,
    WordsForm form,
    List<Choice> offered,
    List<FieldError> errors)
    implements Page {
  public record Line(String word, String under, String listKey) {}

  @Override
  public String template() {
    return "thesauri/words";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }
}
