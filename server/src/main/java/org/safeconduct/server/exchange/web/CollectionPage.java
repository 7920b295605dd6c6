package org.safeconduct.server.exchange.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.exchange.Origin;
import org.safeconduct.server.exchange.Trouble;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.records.Misfit;
import org.safeconduct.server.records.Plan;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Page;

/// Asks for a collection, or says what is in one.
///
/// @param origin as it was chosen
/// @param looked what would be taken in; absent before anything was brought or where it is wrong
public record CollectionPage(
    ScopeId inquiry,
    String origin,
    String collection,
    @Nullable Looked looked,
    List<Trouble> troubles,
    List<Misfit> misfits,
    List<FieldError> errors)
    implements Page {

  /// @param kinds of record, with how many entries each
  public record Looked(List<Kind> kinds, Plan.Tally tally) {}

  public record Kind(String name, int fields, int entries, List<String> first) {}

  public List<Choice> origins(Here here) {
    return Choice.of(here, Origin.class, "exchange.origin");
  }

  public boolean isWrong() {
    return !troubles.isEmpty() || !misfits.isEmpty();
  }

  @Override
  public String template() {
    return "exchange/collection";
  }

  @Override
  public int status() {
    return errors.isEmpty() && !isWrong() ? 200 : 422;
  }
}
