package org.safeconduct.server.lists.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.estimate.report.Plot;
import org.safeconduct.server.kernel.Refusal;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.Page;

/// How many may be on no list, several models side by side, never one number alone.
///
/// @param mayAsk whether there is a linkage to ask, and nothing is being computed
public record EstimatesPage(
    ScopeId inquiry, boolean mayAsk, boolean going, Optional<Refusal> failed, @Nullable Told told)
    implements Page {
  private static final int SECONDS = 3;

  /// What was found.
  ///
  /// @param seen how many are on at least one list
  /// @param old whether it is of an earlier linkage than the newest
  /// @param intervals all side by side; null where no model has an estimate
  public record Told(
      String when,
      String who,
      String seen,
      int draws,
      int seed,
      boolean old,
      @Nullable Plot intervals,
      List<Model> models,
      List<Without> without) {
    public Told {
      models = List.copyOf(models);
      without = List.copyOf(without);
    }
  }

  /// What one model said.
  ///
  /// @param about one number or several, never shown without the interval
  /// @param no why it said nothing, in the library's words; else empty
  public record Model(
      String name,
      String settings,
      String source,
      String low,
      String high,
      String about,
      boolean peaks,
      boolean met,
      String convergence,
      List<String> notes,
      String no,
      @Nullable Plot picture) {
    public Model {
      notes = List.copyOf(notes);
    }
  }

  /// One list left out.
  public record Without(String list, List<String> said) {
    public Without {
      said = List.copyOf(said);
    }
  }

  public String lists() {
    return "/inquiries/" + inquiry + "/lists";
  }

  public String path() {
    return lists() + "/estimates";
  }

  @Override
  public String template() {
    return "lists/estimates";
  }

  @Override
  public int again() {
    return going ? SECONDS : 0;
  }
}
