package org.safeconduct.server.shelter;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.shelter.StayFact.LawyerNamed;
import org.safeconduct.server.shelter.StayFact.PaperKept;
import org.safeconduct.server.shelter.StayFact.PapersOrdered;
import org.safeconduct.server.shelter.StayFact.StayOpened;
import org.safeconduct.server.shelter.StayFact.WishSaid;

/// One person's stay, folded from its own scope. Total.
///
/// @param placements oldest first
/// @param wishes what the person said of others, as it stands
/// @param papers by kind, the newest of each
/// @param ordered scopes of prepared papers
/// @param odd facts that did not follow from what was before
public record Stay(
    StayOpened opened,
    List<Placement> placements,
    List<CheckIn> checkIns,
    List<Told<WishSaid>> wishes,
    Map<Paper, Told<PaperKept>> papers,
    Optional<LawyerNamed> lawyer,
    List<PapersOrdered> ordered,
    List<Told<StayFact>> odd) {
  public Stay {
    placements = List.copyOf(placements);
    checkIns = List.copyOf(checkIns);
    wishes = List.copyOf(wishes);
    papers = Map.copyOf(papers);
    ordered = List.copyOf(ordered);
    odd = List.copyOf(odd);
  }

  /// Empty for a chronicle that is none.
  public static Optional<Stay> of(Chronicle chronicle) {
    StayFold fold = new StayFold();
    chronicle.live(StayFact.class).forEach(fold::take);
    return fold.done();
  }

  public ScopeId casefile() {
    return opened.casefile();
  }

  public Optional<Placement> placement(SubjectId id) {
    return placements.stream().filter(placement -> placement.id().equals(id)).findFirst();
  }

  public Optional<CheckIn> checkIn(SubjectId id) {
    return checkIns.stream().filter(checkIn -> checkIn.id().equals(id)).findFirst();
  }

  /// Where they are now, if anywhere that we know.
  public List<Placement.Standing> standing() {
    return placements.stream()
        .filter(Placement.Standing.class::isInstance)
        .map(Placement.Standing.class::cast)
        .toList();
  }

  /// Signs that are expected, the next first.
  public List<CheckIn.Running> running() {
    return checkIns.stream()
        .filter(CheckIn.Running.class::isInstance)
        .map(CheckIn.Running.class::cast)
        .sorted(Comparator.comparing(CheckIn.Running::next))
        .toList();
  }

  /// What was said of others, one kind.
  public List<WishSaid> wishes(Wish wish) {
    return wishes.stream().map(Told::fact).filter(said -> said.wish() == wish).toList();
  }

  @Override
  public String toString() {
    return "Stay[" + opened.casefile() + "]";
  }
}
