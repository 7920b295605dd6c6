package org.safeconduct.server.passage.web;

import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.passage.Step;

/// What a form about one step sent; each step uses some of it. [StepReading] says which.
///
/// @param id the application; a new one brings an id of its own
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
    String words) {

  static StepForm fresh(String id, Seen seen) {
    return new StepForm(
        id, seen.toString(), "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "");
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
        words);
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
        words);
  }

  StepForm to(String where, String by, String why) {
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
        why);
  }

  /// Whether a remedy was begun to be filled in.
  boolean hasRemedy() {
    return !(remedy + forum + day).isBlank();
  }

  static String title(Step step) {
    return "passage.step." + step.word();
  }

  @Override
  public String toString() {
    return "StepForm";
  }
}
