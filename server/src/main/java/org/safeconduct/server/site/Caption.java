package org.safeconduct.server.site;

import java.util.function.Function;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.vault.Unlocked;

/// What the search page says of a row of one kind: a module's `web` hands in one for each kind that
/// can be found there.
///
/// @param kind of the row: `casefile`
/// @param label message key that names the kind
/// @param path where it is opened
public record Caption(String kind, String label, Title title, Function<Found.Hit, String> path) {

  /// What a row is called, in words that its reader may see.
  @FunctionalInterface
  public interface Title {
    String of(Unlocked unlocked, Here here, Found.Hit hit);
  }

  /// A title that stands in the row itself.
  public static Title column(String name) {
    return (unlocked, here, hit) -> hit.row().shown().getOrDefault(name, "");
  }

  /// The page of a row's subject in its scope: `/inquiries/<scope>/accounts/<subject>`.
  public static Function<Found.Hit, String> within(String book, String shelf) {
    return hit -> book + "/" + hit.scope() + "/" + shelf + "/" + hit.row().subject();
  }
}
