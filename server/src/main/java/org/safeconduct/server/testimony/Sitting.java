package org.safeconduct.server.testimony;

import java.util.List;
import java.util.Optional;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.testimony.TestimonyFact.AskedAgain;
import org.safeconduct.server.testimony.TestimonyFact.InterviewHeld;
import org.safeconduct.server.testimony.TestimonyFact.SettingNoted;

/// An interview as it stands.
///
/// @param again why somebody was asked who had told before; empty for a first time
public record Sitting(InterviewHeld held, SettingNoted setting, String again) {

  static Optional<Sitting> of(Chronicle subject) {
    return last(subject, InterviewHeld.class)
        .map(held ->
            new Sitting(
                held,
                last(subject, SettingNoted.class).orElse(SettingNoted.NONE),
                last(subject, AskedAgain.class).map(AskedAgain::why).orElse("")));
  }

  private static <F extends Fact> Optional<F> last(Chronicle subject, Class<F> type) {
    List<F> all = subject.live(type).stream().map(told -> told.fact()).toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  @Override
  public String toString() {
    return "Sitting[" + held.contact() + "]";
  }
}
