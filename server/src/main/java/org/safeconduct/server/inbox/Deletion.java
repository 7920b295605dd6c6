package org.safeconduct.server.inbox;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.MechanismFact.ErasureAsked;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.FactRef;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// Destroys a request whose person asked for it. Their wish, as it came from the mailbox, is the
/// first of the two that it takes; the second is a member who did not take the wish in, after some
/// days in which somebody may find that it was not they who pressed.
@Service
public class Deletion {
  /// Days between the wish and the earliest moment to carry it out.
  private static final int DAYS = 7;

  private final InboxDesk desk;
  private final Journal journal;
  private final InstantSource clock;

  public Deletion(InboxDesk desk, Journal journal, InstantSource clock) {
    this.desk = desk;
    this.journal = journal;
    this.clock = clock;
  }

  /// From which day on it may be carried out.
  public static LocalDate on(Instant asked) {
    return LocalDate.ofInstant(asked, ZoneOffset.UTC).plusDays(DAYS);
  }

  /// What was said since the wish is left: it was not what they wished to be gone.
  ///
  /// @return how many facts are gone
  /// @throws Refused if nobody asked, the days are not over, or this member took the wish in
  public int carryOut(Unlocked unlocked, AtRequest at) {
    Chronicle chronicle = desk.look(unlocked, at.inbox(), at.request());
    LocalDate from =
        Request.of(at.request(), chronicle)
            .deletion()
            .map(Deletion::on)
            .orElseThrow(() -> Refused.because("inbox.refuse.delete.unasked"));
    if (LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).isBefore(from)) {
      throw Refused.because("inbox.refuse.delete.early", from);
    }
    List<Told<ErasureAsked>> asked = new ArrayList<>(chronicle.live(ErasureAsked.class));
    for (Told<ErasureAsked> one : asked) erase(unlocked, at, one.fact());
    return asked.size();
  }

  private void erase(Unlocked unlocked, AtRequest at, ErasureAsked asked) {
    FactRef fact = new FactRef(at.inbox(), asked.seq());
    if (journal.erase(unlocked, fact, asked.reason()) instanceof Outcome.Refused no
        && !no.refusal().key().equals("journal.refuse.gone")) {
      throw new Refused(no.refusal());
    }
  }
}
