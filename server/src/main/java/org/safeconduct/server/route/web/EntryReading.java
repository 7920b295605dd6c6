package org.safeconduct.server.route.web;

import java.util.List;
import java.util.OptionalInt;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.route.RouteDesk;
import org.safeconduct.server.route.RouteFact.RoutePlacesCounted;
import org.safeconduct.server.route.RouteFact.RouteVerified;
import org.safeconduct.server.route.RouteRef;
import org.safeconduct.server.route.Standing;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.vault.Unlocked;

/// Reads what was found out about a route. What is wrong with it is in `typed`; only where nothing
/// is may [Act#write] be called.
record EntryReading(Typed typed, EntryForm form) {

  /// An entry that was read, ready to be written.
  interface Act {
    Outcome write(RouteDesk desk, Unlocked unlocked, RouteRef ref, Seen seen);
  }

  /// @param linked casefiles with an application on the route
  Act read(Entry entry, List<ScopeId> linked) {
    List<String> words = Paragraphs.of(form.words());
    return switch (entry) {
      case VERIFY -> {
        var verified =
            new RouteVerified(
                typed.day("on", form.on()),
                typed.term("standing", Standing.class, form.standing()),
                typed.neededWords("words", form.words()));
        yield (desk, unlocked, ref, seen) -> desk.verify(unlocked, ref, seen, verified);
      }
      case PLACES -> {
        var counted =
            new RoutePlacesCounted(
                number("places", form.places()),
                number("used", form.used()),
                typed.date("on", form.on()),
                form.said().strip());
        yield (desk, unlocked, ref, seen) -> desk.count(unlocked, ref, seen, counted);
      }
      case EMBARGO ->
          (desk, unlocked, ref, seen) -> desk.embargo(unlocked, ref, seen, words, linked);
      case LIFT -> (desk, unlocked, ref, seen) -> desk.lift(unlocked, ref, seen, words);
    };
  }

  private int number(String field, String text) {
    OptionalInt number = Numbers.of(text);
    if (number.isEmpty()) typed.wrong(field, "route.typed.number");
    return number.orElse(0);
  }

  @Override
  public String toString() {
    return "EntryReading";
  }
}
