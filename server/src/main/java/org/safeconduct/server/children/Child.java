package org.safeconduct.server.children;

import java.util.List;
import java.util.Optional;
import org.safeconduct.server.children.ChildFact.AgeRecorded;
import org.safeconduct.server.children.ChildFact.AssentHeard;
import org.safeconduct.server.children.ChildFact.GuardianSaid;
import org.safeconduct.server.children.ChildFact.LawyerMet;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Corrections;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.Bits128;
import org.safeconduct.server.kernel.SubjectId;

/// What a casefile says of a person under eighteen, folded from its chronicle. Total: what does not
/// follow from what was before is listed in `odd`.
///
/// @param ages what was said of their age, oldest first; the last one counts
/// @param guardian what was last said of one
/// @param assents what the child said, oldest first
/// @param lawyer the last meeting, if there was any
public record Child(
    List<Told<AgeRecorded>> ages,
    Optional<Told<GuardianSaid>> guardian,
    List<Told<AssentHeard>> assents,
    Optional<Told<LawyerMet>> lawyer,
    List<BestInterest> interests,
    List<Told<ChildFact>> odd) {
  private static final int OF_AGE = 18;

  public Child {
    ages = List.copyOf(ages);
    assents = List.copyOf(assents);
    interests = List.copyOf(interests);
    odd = List.copyOf(odd);
  }

  public static Child of(Chronicle chronicle) {
    ChildFold fold = new ChildFold();
    Corrections.in(chronicle, ChildFact.class).forEach(fold::take);
    return fold.done();
  }

  /// Under which what is not a decision is written: one subject a casefile, so that two who write
  /// at once see each other.
  public static SubjectId subject(Chronicle chronicle) {
    Bits128 root = chronicle.root().bits();
    return new SubjectId(new Bits128(root.high(), root.low() + 1));
  }

  public Optional<Told<AgeRecorded>> age() {
    return ages.isEmpty() ? Optional.empty() : Optional.of(ages.getLast());
  }

  /// Whether the rules for children hold. Whose age is disputed is one.
  public boolean isChild() {
    return age().map(Told::fact).filter(Child::isUnderAge).isPresent();
  }

  private static boolean isUnderAge(AgeRecorded age) {
    return age.basis() == AgeBasis.DISPUTED || age.years() < OF_AGE;
  }

  /// What two decided, and nobody stopped.
  public Optional<BestInterest.Decided> decided(Interest interest) {
    return interests.stream()
        .filter(BestInterest.Decided.class::isInstance)
        .map(BestInterest.Decided.class::cast)
        .filter(d -> d.proposed().fact().interest() == interest)
        .reduce((_, later) -> later);
  }

  public Optional<BestInterest> interest(SubjectId id) {
    return interests.stream().filter(i -> i.id().equals(id)).findFirst();
  }

  @Override
  public String toString() {
    return "Child";
  }
}
