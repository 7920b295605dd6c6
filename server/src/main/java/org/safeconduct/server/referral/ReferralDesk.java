package org.safeconduct.server.referral;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.Phrase;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.mandate.Aim;
import org.safeconduct.server.mandate.ItemKind;
import org.safeconduct.server.mandate.MayLeave;
import org.safeconduct.server.mandate.Recipient;
import org.safeconduct.server.mandate.Saying;
import org.safeconduct.server.mandate.Terms;
import org.safeconduct.server.mandate.TermsFact;
import org.safeconduct.server.referral.ReferralFact.Part;
import org.safeconduct.server.referral.ReferralFact.ReferralCopyLeft;
import org.safeconduct.server.referral.ReferralFact.ReferralOffered;
import org.safeconduct.server.team.Reasked;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// The front door for passing a person on. A part of the casefile goes only where the person's
/// terms let it go, for their protection.
@Service
public class ReferralDesk {
  private static final Purpose LEAVING = new Purpose(Purpose.Code.EXPORT, Purpose.Surface.EXPORT);

  private final CaseworkDesk casework;
  private final InstantSource clock;

  public ReferralDesk(CaseworkDesk casework, InstantSource clock) {
    this.casework = casework;
    this.clock = clock;
  }

  /// What is to be offered, as it was chosen.
  ///
  /// @param by when an answer is needed, if it presses
  public record Choosing(Recipient to, List<ItemKind> parts, List<String> words, @Nullable Due by) {
    public Choosing {
      parts = parts.stream().distinct().sorted().toList();
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "Choosing";
    }
  }

  /// Writes down what the person says about leaving; also in a closed casefile, where it can still
  /// be taken back.
  public Outcome say(Unlocked unlocked, At at, Function<Saying, TermsFact> what) {
    return casework.enterAlways(
        unlocked,
        at,
        chronicle ->
            what.apply(new Saying(Terms.of(chronicle), unlocked.member(), clock.instant())));
  }

  /// Offers the person to another organisation, under a subject that the form brought along.
  ///
  /// @throws Refused if no part was chosen, or the person's terms do not carry one of them
  public Outcome offer(Unlocked unlocked, At at, Choosing chosen) {
    return casework.enter(
        unlocked,
        at,
        chronicle -> {
          if (chosen.parts().isEmpty()) throw Refused.because("referral.refuse.no-part");
          Terms terms = Terms.of(chronicle);
          List<Part> parts =
              chosen.parts().stream().map(kind -> carried(terms, kind, chosen.to())).toList();
          return new ReferralOffered(chosen.to(), parts, chosen.words(), chosen.by());
        });
  }

  private Part carried(Terms terms, ItemKind kind, Recipient to) {
    return switch (MayLeave.decide(terms, kind, to, Aim.PROTECTION, clock.instant())) {
      case MayLeave.Allowed(var basis) -> new Part(kind, basis.grounded().seq());
      case MayLeave.Withheld(var why, var whom) ->
          throw Refused.because(
              "referral.refuse.may-not",
              Phrase.of("mandate.item", kind),
              Phrase.of("mandate.why", why),
              Phrase.of("mandate.whom", whom));
    };
  }

  /// An answer, or that it is taken back.
  public Outcome answer(
      Unlocked unlocked, At at, Function<Referral.Offered, ? extends ReferralFact> step) {
    return casework.enter(unlocked, at, chronicle -> step.apply(found(chronicle, at).open()));
  }

  /// The copy was asked back.
  public Outcome callBack(Unlocked unlocked, At at, List<String> words) {
    return casework.enterAlways(unlocked, at, chronicle -> found(chronicle, at).callBack(words));
  }

  /// Carries a copy away: every part is asked for a live basis once more, and that it left is
  /// written before anything is shown.
  ///
  /// @param again proof that the passphrase was asked again for exactly this
  /// @return the casefile, from which the parts are read
  public Chronicle carry(Unlocked unlocked, Reasked again, At at) {
    if (!again.member().equals(unlocked.member())) throw Refused.because("referral.refuse.again");
    Outcome outcome =
        casework.enter(
            unlocked,
            at,
            chronicle -> {
              Referral referral = found(chronicle, at);
              mayLeave(Terms.of(chronicle), referral);
              return new ReferralCopyLeft();
            });
    if (outcome instanceof Outcome.Conflict) throw Refused.because("referral.refuse.meanwhile");
    return casework.look(unlocked, at.casefile(), LEAVING);
  }

  private void mayLeave(Terms terms, Referral referral) {
    switch (referral) {
      case Referral.Offered _, Referral.Accepted _ ->
          referral
              .offer()
              .parts()
              .forEach(part -> carried(terms, part.kind(), referral.offer().offered().fact().to()));
      case Referral.Rejected _, Referral.Revoked _ ->
          throw Refused.because("referral.refuse.answered");
    }
  }

  private static Referral found(Chronicle chronicle, At at) {
    return Referrals.of(chronicle).referral(at.subject()).orElseThrow(Absent::new);
  }
}
