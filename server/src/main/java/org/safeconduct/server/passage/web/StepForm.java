package org.safeconduct.server.passage.web;

import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.passage.Step;
import org.safeconduct.server.route.RouteRef;
import org.safeconduct.server.site.Typed;

/// What a form about one step sent; each step uses some of it. [StepReading] says which.
///
/// @param id the application; a new one brings an id of its own
/// @param via the route of a register, as `register/route`; empty for none
/// @param word the seq of the informal word that is corrected; empty for a new one
public record StepForm(
    String id,
    String seen,
    String word,
    String country,
    String route,
    String on,
    String office,
    String through,
    String reference,
    String tenor,
    String attribution,
    String ground,
    String visa,
    String by,
    String remedy,
    String forum,
    String day,
    String zone,
    String words,
    String via) {

  static StepForm fresh(String id, Seen seen) {
    return new StepForm(
        id,
        seen.toString(),
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "");
  }

  StepForm about(String seq) {
    return new StepForm(
        id,
        seen,
        seq,
        country,
        route,
        on,
        office,
        through,
        reference,
        tenor,
        attribution,
        ground,
        visa,
        by,
        remedy,
        forum,
        day,
        zone,
        words,
        via);
  }

  StepForm in(String placeZone) {
    return new StepForm(
        id,
        seen,
        word,
        country,
        route,
        on,
        office,
        through,
        reference,
        tenor,
        attribution,
        ground,
        visa,
        by,
        remedy,
        forum,
        day,
        placeZone,
        words,
        via);
  }

  StepForm to(String where, String by, String why, String route) {
    return new StepForm(
        id,
        seen,
        word,
        where,
        by,
        on,
        office,
        through,
        reference,
        tenor,
        attribution,
        ground,
        visa,
        this.by,
        remedy,
        forum,
        day,
        zone,
        why,
        route);
  }

  /// Whether a remedy was begun to be filled in.
  boolean hasRemedy() {
    return !(remedy + forum + day).isBlank();
  }

  /// The route that the application goes; null for one that stands in no register.
  @Nullable RouteRef viaRoute() {
    return via.isEmpty() ? null : Typed.carried(RouteRef::read, via);
  }

  static String title(Step step) {
    return "passage.step." + step.word();
  }

  @Override
  public String toString() {
    return "StepForm";
  }
}
