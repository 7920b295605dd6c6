package org.safeconduct.server.shelter;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.shelter.PlaceFact.AlarmOver;
import org.safeconduct.server.shelter.PlaceFact.AlarmUndone;
import org.safeconduct.server.shelter.PlaceFact.KeysGivenBack;
import org.safeconduct.server.shelter.PlaceFact.KeysPaused;
import org.safeconduct.server.shelter.PlaceFact.PlaceCompromised;

/// A place was compromised: the clock, the log and what was done. Folded from its own subject.
///
/// @param log everything that was written since, oldest first, the press itself included
/// @param paused whose keys rest; empty: nobody's
/// @param end how it ended; null: it goes on
public record Alarm(
    Told<PlaceCompromised> pressed,
    List<Told<PlaceFact>> log,
    Optional<KeysPaused> paused,
    @Nullable PlaceFact end) {
  private static final Duration UNDOABLE = Duration.ofHours(1);

  public Alarm {
    log = List.copyOf(log);
  }

  public SubjectId id() {
    return pressed.subject();
  }

  public SubjectId place() {
    return pressed.fact().place();
  }

  public boolean isRunning() {
    return end == null;
  }

  /// Until when all of it can be taken back in one press.
  public Instant undoableUntil() {
    return pressed.at().plus(UNDOABLE);
  }

  /// @throws Refused if it ended, or the hour is over
  public AlarmUndone undo(List<String> why, Instant now) {
    running();
    if (!now.isBefore(undoableUntil())) throw Refused.because("shelter.refuse.hour-over");
    return new AlarmUndone(why);
  }

  /// @throws Refused if it ended, or nobody says how
  public AlarmOver end(List<String> words) {
    running();
    if (words.isEmpty()) throw Refused.because("shelter.refuse.no-words");
    return new AlarmOver(words);
  }

  /// @throws Refused if it ended
  public Alarm running() {
    if (!isRunning()) throw Refused.because("shelter.refuse.alarm-ended");
    return this;
  }

  /// Empty for a subject that is no alarm.
  static Optional<Alarm> of(Chronicle chronicle, SubjectId id) {
    @Nullable Told<PlaceCompromised> pressed = null;
    @Nullable KeysPaused paused = null;
    @Nullable PlaceFact end = null;
    List<Told<PlaceFact>> log = new ArrayList<>();
    for (Told<PlaceFact> told : chronicle.about(id).live(PlaceFact.class)) {
      log.add(told);
      if (told.fact() instanceof PlaceCompromised fact && pressed == null) {
        pressed = new Told<>(told.ref(), told.subject(), told.by(), told.at(), fact);
      }
      if (told.fact() instanceof KeysPaused fact) paused = fact;
      if (told.fact() instanceof KeysGivenBack) paused = null;
      if (told.fact() instanceof AlarmUndone || told.fact() instanceof AlarmOver) {
        end = told.fact();
      }
    }
    return pressed == null
        ? Optional.empty()
        : Optional.of(new Alarm(pressed, log, Optional.ofNullable(paused), end));
  }

  @Override
  public String toString() {
    return "Alarm[" + id() + "]";
  }
}
