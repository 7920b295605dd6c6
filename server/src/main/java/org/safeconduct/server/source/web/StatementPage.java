package org.safeconduct.server.source.web;

import java.util.Arrays;
import java.util.List;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.records.OwnFields;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Page;
import org.safeconduct.server.source.Credibility;
import org.safeconduct.server.source.Stance;
import org.safeconduct.server.source.Statement;
import org.safeconduct.server.source.Tie;

/// One statement, what the others make of it, and what it is worth.
///
/// @param beside what stands beside it and why that counts
/// @param others what it can be tied to
public record StatementPage(
    ScopeId inquiry,
    StatementsPage.Line line,
    Statement statement,
    String language,
    Worth worth,
    List<Beside> beside,
    OwnFields own,
    String seen,
    List<Choice> others,
    TieForm tie,
    WorthForm worthForm,
    List<FieldError> errors)
    implements Page {
  public StatementPage {
    beside = List.copyOf(beside);
    others = List.copyOf(others);
    errors = List.copyOf(errors);
  }

  /// What others do to it, or it to others.
  ///
  /// @param id also the end of the message key of its heading
  /// @param text what that counts for; may be empty
  public record Beside(String id, String text, List<StatementsPage.Line> lines) {
    public String title() {
      return "source." + id;
    }
  }

  /// @param grade such as `B 2`; empty where nobody graded anything
  public record Worth(
      String grade,
      String credibility,
      String why,
      List<String> denial,
      List<SourceLine> sources,
      List<Choice> allSources,
      List<Choice> allDenials) {}

  /// @param letter empty for a person, and where nobody graded it
  public record SourceLine(String path, String name, String letter) {}

  public boolean denies() {
    return statement.stance() == Stance.DENIES;
  }

  public boolean isCorrected() {
    return beside.stream().anyMatch(b -> b.id().equals("corrections"));
  }

  public List<Choice> ties(Here here) {
    return Choice.of(here, Tie.class, "source.tie");
  }

  public List<Choice> credibilities(Here here) {
    return Arrays.stream(Credibility.values())
        .map(c ->
            new Choice(c.name(), c.figure() + " · " + here.t("source.credibility." + c.word())))
        .toList();
  }

  @Override
  public String template() {
    return "source/statement";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }
}
