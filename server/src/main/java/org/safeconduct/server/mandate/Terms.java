package org.safeconduct.server.mandate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeId;

/// What of one witness may leave, as it stands. Folded from the whole terms scope; total: what does
/// not fit is listed in `oddities` by its seq and counts for nothing.
///
/// @param reporters who reported each condition that stands
/// @param told seqs of what the person was told about afterwards
public record Terms(
    Optional<WitnessNumber> number,
    Optional<ScopeId> inquiry,
    List<Basis> bases,
    List<Withholding> withholdings,
    List<Withdrawal> withdrawals,
    Basis.Standing standing,
    Map<Condition, MemberId> reporters,
    Set<Long> told,
    List<Long> oddities) {

  /// "No more", from one recipient or (absent) from everybody.
  public record Withdrawal(long seq, @Nullable Recipient from, String through) {
    boolean ends(Basis basis) {
      return !(basis instanceof Basis.LawCompels)
          && basis.grounded().seq() < seq
          && (from == null || from.is(basis.grounded().release().recipient()));
    }
  }

  public Terms {
    bases = List.copyOf(bases);
    withholdings = List.copyOf(withholdings);
    withdrawals = List.copyOf(withdrawals);
    reporters = Map.copyOf(reporters);
    told = Set.copyOf(told);
    oddities = List.copyOf(oddities);
  }

  public static Terms of(Chronicle chronicle) {
    return TermsFold.fold(chronicle.live(TermsFact.class));
  }

  public boolean isWithdrawn(Basis basis) {
    return withdrawals.stream().anyMatch(w -> w.ends(basis));
  }

  /// What was sent without asking and the person has not been told yet.
  public List<Basis> toTell() {
    return bases.stream()
        .filter(b -> b instanceof Basis.VitalInterest v && v.second() != null)
        .filter(b -> !told.contains(b.grounded().seq()))
        .toList();
  }

  @Override
  public String toString() {
    return "Terms[" + number.map(WitnessNumber::toString).orElse("") + "]";
  }
}
