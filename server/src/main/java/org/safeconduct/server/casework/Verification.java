package org.safeconduct.server.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.casework.VerificationFact.OwnHandsAssured;
import org.safeconduct.server.casework.VerificationFact.OwnHandsDoubted;
import org.safeconduct.server.casework.VerificationFact.PersonChecked;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Corrections;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.Refused;

/// Whether somebody made sure of the person, folded from the chronicle of the `case` scope; total.
///
/// ```
///                 waits for a check       stops while their hands are doubted
///  address              yes                      yes
///  route                yes                      yes
///  other people         yes                      yes
///  staff names          yes                      yes
///  what we hold             yes                      yes
///  where they are       no                       yes
///  anything else        no                       no      a bed, a doctor, money, a lawyer, a talk
/// ```
///
/// Who tells a person one of these asks first:
///
/// ```java
/// Verification.of(chronicle).allow(Guarded.ADDRESS);
/// ```
///
/// @param check the last one
/// @param doubt the last one, while nobody made sure since
public record Verification(
    Optional<Told<PersonChecked>> check,
    Optional<Told<OwnHandsDoubted>> doubt,
    List<Told<VerificationFact>> odd) {
  public Verification {
    odd = List.copyOf(odd);
  }

  public static Verification of(Chronicle chronicle) {
    @Nullable Told<PersonChecked> check = null;
    @Nullable Told<OwnHandsDoubted> doubt = null;
    List<Told<VerificationFact>> odd = new ArrayList<>();
    for (Told<VerificationFact> told : Corrections.in(chronicle, VerificationFact.class)) {
      switch (told.fact()) {
        case PersonChecked fact -> check = as(told, fact);
        case OwnHandsDoubted fact -> doubt = as(told, fact);
        case OwnHandsAssured _ -> {
          if (doubt == null) odd.add(told);
          doubt = null;
        }
      }
    }
    return new Verification(Optional.ofNullable(check), Optional.ofNullable(doubt), odd);
  }

  private static <F extends VerificationFact> Told<F> as(Told<VerificationFact> told, F fact) {
    return new Told<>(told.ref(), told.subject(), told.by(), told.at(), fact);
  }

  public Standing standing() {
    return check.map(told -> told.fact().standing()).orElse(Standing.NOT_YET);
  }

  /// Whether nobody doubts that it is the person who reads and writes.
  public boolean isInOwnHands() {
    return doubt.isEmpty();
  }

  /// Why this may not be told now; empty if it may.
  public Optional<Refused> refusal(Guarded what) {
    if (!isInOwnHands()) return Optional.of(Refused.because("casework.refuse.not-own-hands"));
    return what.needsCheck() && standing() == Standing.NOT_YET
        ? Optional.of(Refused.because("casework.refuse.not-checked"))
        : Optional.empty();
  }

  /// @throws Refused if it has to wait for a check, or if perhaps others read it
  public void allow(Guarded what) {
    refusal(what)
        .ifPresent(no -> {
          throw no;
        });
  }

  /// @throws Refused if nothing is said of what was checked and how
  public PersonChecked check(PersonChecked now) {
    if (now.standing() == Standing.CHECKED && now.checked().isEmpty()) {
      throw Refused.because("casework.refuse.check.nothing");
    }
    return now;
  }

  /// @throws Refused if nobody doubted
  public OwnHandsAssured assure(List<String> how) {
    if (isInOwnHands()) throw Refused.because("casework.refuse.assure.no-doubt");
    if (how.isEmpty()) throw Refused.because("casework.refuse.assure.no-how");
    return new OwnHandsAssured(how);
  }

  @Override
  public String toString() {
    return "Verification[" + standing() + "]";
  }
}
