package org.safeconduct.server.records.web;

import java.util.List;
import java.util.Optional;
import org.safeconduct.server.kernel.Refusal;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.records.Misfit;
import org.safeconduct.server.records.Plan;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Page;

/// A table, what its columns become, and what taking it in would come to.
///
/// @param name of the kind, in words
/// @param tally of a table that was looked at, if nothing is wrong with it
/// @param misfits as many as a page bears; `more` beyond them
/// @param going how far it is being taken in just now
/// @param batch path of what came of it, once something stands
public record TablePage(
    ScopeId inquiry,
    SubjectId kind,
    SubjectId table,
    String name,
    String file,
    int rows,
    List<Column> columns,
    List<Choice> uses,
    Optional<Plan.Tally> tally,
    List<Misfit> misfits,
    int more,
    Going going,
    String batch,
    List<FieldError> errors)
    implements Page {

  private static final int AGAIN_S = 3;

  /// @param use as it stands, was typed or is guessed
  public record Column(String name, String examples, String use) {}

  /// @param now whether it is being taken in
  public record Going(boolean now, long done, long of, Optional<Refusal> failed) {}

  public String path() {
    return "/inquiries/" + inquiry + "/records/" + kind + "/tables/" + table;
  }

  public String up() {
    return "/inquiries/" + inquiry + "/records/" + kind;
  }

  @Override
  public String template() {
    return "records/table";
  }

  @Override
  public int again() {
    return going.now() ? AGAIN_S : 0;
  }

  @Override
  public int status() {
    return errors.isEmpty() && misfits.isEmpty() ? 200 : 422;
  }
}
