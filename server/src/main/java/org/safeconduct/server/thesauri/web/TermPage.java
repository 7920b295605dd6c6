package org.safeconduct.server.thesauri.web;

import java.util.List;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Page;

/// One term in every language, and what is said here instead.
///
/// @param above what it falls under, the widest first
/// @param mayReword only coordinators give everybody another word
public record TermPage(
    String list,
    String listKey,
    String code,
    String word,
    List<String> above,
    List<Line> words,
    boolean mayReword,
    List<Choice> languages,
    RewordForm form,
    List<FieldError> errors)
    implements Page {

  /// @param said instead; empty where the word that ships is shown
  public record Line(String tag, String language, String shipped, String said) {}

  public String path() {
    return "/thesauri/" + list + "/" + code;
  }

  @Override
  public String template() {
    return "thesauri/term";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }
}
