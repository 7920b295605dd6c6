package org.safeconduct.server.journal;

import java.util.ArrayList;
import java.util.List;
import org.safeconduct.server.journal.check.BoxCheck;
import org.safeconduct.server.journal.check.LogCheck;
import org.safeconduct.server.journal.check.LogKeys;
import org.safeconduct.server.journal.check.PayloadCheck;
import org.safeconduct.server.journal.check.Scrubber;
import org.safeconduct.server.journal.log.Log;
import org.safeconduct.server.journal.start.Start;
import org.safeconduct.server.vault.House;
import org.safeconduct.server.vault.Unlocked;

/// What keeps the logs trustworthy while nobody looks: whole checks, the scrubber, the fixed beat.
final class Upkeep {
  private final Means means;
  private final Scrubber record;
  private final Scrubber trail;
  private final BoxCheck box;

  Upkeep(Means means) {
    this.means = means;
    this.record = Scrubber.record(means.record(), () -> keys(means.record()), means.vault()::holds);
    this.trail = Scrubber.trail(means.trail(), () -> keys(means.trail()), means.vault()::holds);
    this.box = new BoxCheck(means);
  }

  /// Both logs whole: the record, then the trail.
  List<LogReport> verify() {
    LogReport ofRecord =
        LogCheck.record(
            means.record().read(),
            keys(means.record()),
            means.vault().seen(means.record().origin()));
    LogReport ofTrail =
        LogCheck.trail(
            means.trail().read(), keys(means.trail()), means.vault().seen(means.trail().origin()));
    ofRecord.broken().forEach(means.alarm()::ring);
    ofTrail.broken().forEach(means.alarm()::ring);
    return List.of(ofRecord, ofTrail);
  }

  /// The record whole, with every payload that this member can open.
  LogReport verify(Unlocked unlocked) {
    LogReport whole = verify().getFirst();
    PayloadCheck payloads = new PayloadCheck(means.record().read(), means.record().origin());
    List<Broken> found = new ArrayList<>(whole.broken());
    found.addAll(payloads.check(means.vault(), unlocked));
    found.forEach(means.alarm()::ring);
    return new LogReport(whole.tree(), whole.erased(), payloads.opened(), found, whole.unproved());
  }

  /// Every row of both logs, and every grant in the box.
  List<Broken> scrub() {
    List<Broken> found = new ArrayList<>(record.all());
    found.addAll(trail.all());
    found.addAll(box.check());
    found.forEach(means.alarm()::ring);
    return found;
  }

  /// The next rows of both logs, in the background; the box each time the record begins anew.
  void scrubOn(int most) {
    if (record.isAtBeginning()) box.check().forEach(means.alarm()::ring);
    record.next(most).forEach(means.alarm()::ring);
    trail.next(most).forEach(means.alarm()::ring);
  }

  /// The fixed beat: both heads signed with Ed25519 and ML-DSA-44, to outlive the former.
  void publish() {
    publish(means.record());
    publish(means.trail());
  }

  private void publish(Log log) {
    House house = means.vault().house();
    log.publish(house.logSigner(log.origin()), house.logCosigner(log.origin()));
  }

  private LogKeys keys(Log log) {
    return Start.keys(means.vault().house(), log);
  }
}
