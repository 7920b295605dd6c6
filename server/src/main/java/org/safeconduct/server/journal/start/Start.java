package org.safeconduct.server.journal.start;

import java.util.ArrayList;
import java.util.List;
import org.safeconduct.server.journal.Means;
import org.safeconduct.server.journal.check.LogKeys;
import org.safeconduct.server.journal.check.StartCheck;
import org.safeconduct.server.journal.erasing.Settling;
import org.safeconduct.server.journal.log.Continued;
import org.safeconduct.server.journal.log.Log;
import org.safeconduct.server.vault.House;
import org.safeconduct.server.vault.Mended;

/// Checks, sweeps, replays; in this order.
public final class Start {
  private final Means means;
  private final Settling settling;

  public Start(Means means, Settling settling) {
    this.means = means;
    this.settling = settling;
  }

  /// @return what was mended, in sentences for who runs the program; usually none
  /// @throws org.safeconduct.server.journal.LogCutBack if a log is not the one that is remembered
  public List<String> begin() {
    check();
    List<String> said = new ArrayList<>();
    Mended keys =
        means
            .vault()
            .sweep(body ->
                means.record().read().names(body)
                    || means.record().read().hasExhibit(body)
                    || means.trail().read().names(body));
    say(
        said,
        "Taken back: keys of what was being written and was not acknowledged",
        keys.deleted());
    say(said, "Confirmed: keys of what was written just when the program stopped", keys.kept());
    if (keys.rollFinished()) said.add("Finished: a change of the shred key.");
    var _ = means.vault().dropEnded();
    say(said, "Finished: erasures and revocations that only the log had taken", settling.destroy());
    return said;
  }

  private static void say(List<String> said, String what, List<?> things) {
    if (!things.isEmpty()) said.add(what + " (" + things.size() + ").");
  }

  private void check() {
    House house = means.vault().house();
    StartCheck.record(means.record().read(), keys(house, means.record()))
        .check(means.vault().seen(means.record().origin()))
        .forEach(means.alarm()::ring);
    StartCheck.trail(means.trail().read(), keys(house, means.trail()))
        .check(means.vault().seen(means.trail().origin()))
        .forEach(means.alarm()::ring);
  }

  /// The keys that are certified for a log, under each of its origins.
  public static LogKeys keys(House house, Log log) {
    LogKeys keys = LogKeys.of(house.keys(log.firstOrigin()));
    for (Continued continued : log.read().continued()) {
      keys = keys.then(continued, house.keys(continued.origin()));
    }
    return keys;
  }
}
