package org.safeconduct.server.mandate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.mandate.TermsFact.FindingCopied;

/// What of one witness may leave, as it stands. Folded from the whole terms scope; total: what does
/// not fit is listed in `oddities` by its seq and counts for nothing.
///
/// @param declined questions to which the person said no
/// @param askings consents that were taken, or begun to be taken, together
/// @param reporters who reported each condition that stands
/// @param minor whether, and until when, the person was not grown up
/// @param lastAsked when the person last said yes, no or no more
/// @param findings of doctors, copied here and not withdrawn
/// @param told seqs of what the person was told about afterwards
/// @param offered what can be taken back from a mailbox, by the name that it has there
public record Terms(
    Optional<WitnessNumber> number,
    Optional<ScopeId> inquiry,
    List<Basis> bases,
    List<Withholding> withholdings,
    List<Withdrawal> withdrawals,
    List<Declined> declined,
    List<Asking> askings,
    Basis.Standing standing,
    Map<Condition, MemberId> reporters,
    Set<Long> told,
    Map<String, Recipient> offered,
    @Nullable Minor minor,
    Instant lastAsked,
    List<Finding> findings,
    List<Long> oddities) {

  /// "No more", from one recipient or (absent) from everybody.
  public record Withdrawal(long seq, @Nullable Recipient from, String through) {
    boolean ends(Basis basis) {
      return !(basis instanceof Basis.LawCompels)
          && basis.grounded().seq() < seq
          && (from == null || from.is(basis.grounded().release().recipient()));
    }
  }

  /// "No" to exactly one question. It ends what was said to the same before, by the person or by
  /// who speaks for them.
  public record Declined(long seq, Question question) {
    boolean ends(Basis basis, ItemKind kind) {
      if (basis.grounded().seq() >= seq) return false;
      Release release = basis.grounded().release();
      return switch (basis) {
        case Basis.Consented _, Basis.Represented _ ->
            question.isSame(new Question(null, release), kind);
        case Basis.InstructedBefore before ->
            question.isSame(new Question(before.condition(), release), kind);
        case Basis.VitalInterest _, Basis.ChildsInterest _, Basis.LawCompels _ -> false;
      };
    }
  }

  /// A doctor's finding, as it was copied.
  public record Finding(long seq, FindingCopied copied) {}

  public Terms {
    findings = List.copyOf(findings);
    bases = List.copyOf(bases);
    withholdings = List.copyOf(withholdings);
    withdrawals = List.copyOf(withdrawals);
    declined = List.copyOf(declined);
    askings = List.copyOf(askings);
    reporters = Map.copyOf(reporters);
    told = Set.copyOf(told);
    offered = Map.copyOf(offered);
    oddities = List.copyOf(oddities);
  }

  public static Terms of(Chronicle chronicle) {
    return TermsFold.fold(chronicle.live(TermsFact.class));
  }

  public boolean isWithdrawn(Basis basis) {
    return withdrawals.stream().anyMatch(w -> w.ends(basis));
  }

  /// Whether the person has said no since to what this basis says of a kind of item.
  public boolean isDeclined(Basis basis, ItemKind kind) {
    return declined.stream().anyMatch(no -> no.ends(basis, kind));
  }

  /// Bases that rest on the person's word, or on the word of who speaks for them, and that nobody
  /// took back.
  public List<Basis> standingWord() {
    return bases.stream()
        .filter(basis ->
            switch (basis) {
              case Basis.Consented _, Basis.InstructedBefore _, Basis.Represented _ -> true;
              case Basis.VitalInterest _, Basis.ChildsInterest _, Basis.LawCompels _ -> false;
            })
        .filter(basis -> !isWithdrawn(basis))
        .toList();
  }

  /// Whether the person has been asked, and has answered, since they were grown up.
  public boolean askedSince(Minor minor) {
    return !minor.isYoungAt(lastAsked);
  }

  public boolean isYoungAt(Instant moment) {
    return minor != null && minor.isYoungAt(moment);
  }

  public Optional<Asking> asking(long seq) {
    return askings.stream().filter(a -> a.seq() == seq).findFirst();
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
