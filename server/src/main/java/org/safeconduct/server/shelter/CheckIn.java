package org.safeconduct.server.shelter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.shelter.StayFact.CheckInAgreed;
import org.safeconduct.server.shelter.StayFact.CheckInMissed;
import org.safeconduct.server.shelter.StayFact.CheckInStopped;
import org.safeconduct.server.team.waking.WakeId;

/// A sign of life that was agreed. What is expected next follows from what came; the clock is the
/// reader's.
public sealed interface CheckIn {
  Told<CheckInAgreed> agreed();

  default SubjectId id() {
    return agreed().subject();
  }

  /// @param answered up to which expected sign somebody wrote down what came of it
  /// @param missing the sign that did not come, as long as nothing came since
  /// @param wake who is woken when the next one does not come
  record Running(
      Told<CheckInAgreed> agreed,
      Optional<Instant> answered,
      Optional<CheckInMissed> missing,
      Optional<WakeId> wake)
      implements CheckIn {
    /// The sign that is expected next, or whose hour is past and of which nothing is written yet.
    public Instant next() {
      return next(answered);
    }

    /// The one that is expected once this one is answered.
    public Instant nextAfter(Instant expected) {
      return next(Optional.of(latest(expected)));
    }

    private Instant next(Optional<Instant> last) {
      Rhythm rhythm = agreed.fact().rhythm();
      return last.map(rhythm::after).orElseGet(rhythm::begins);
    }

    /// A sign that came later than one already written down changes nothing of when the next is
    /// due.
    Instant latest(Instant expected) {
      return answered.filter(before -> before.isAfter(expected)).orElse(expected);
    }

    /// Whether nothing is known of a sign whose hour is past.
    public boolean isLate(Instant now) {
      return !now.isBefore(next());
    }

    /// @throws Refused if this sign is not expected yet at this hour
    public void demandExpected(Instant expected, Instant now) {
      if (expected.isAfter(agreed.fact().rhythm().after(now))) {
        throw Refused.because("shelter.refuse.not-yet");
      }
    }

    /// @throws Refused before its hour
    public void demandLate(Instant now) {
      if (!isLate(now)) throw Refused.because("shelter.refuse.not-yet");
    }

    public CheckInStopped stop(List<String> why) {
      return new CheckInStopped(why);
    }
  }

  record Stopped(Told<CheckInAgreed> agreed) implements CheckIn {}
}
