package org.safeconduct.server.identity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.identity.DoorFact.DoorOpened;
import org.safeconduct.server.identity.DoorFact.ShowingAsked;
import org.safeconduct.server.identity.DoorFact.ShowingDeclined;
import org.safeconduct.server.identity.DoorFact.ShowingEnded;
import org.safeconduct.server.identity.DoorFact.ShowingLent;
import org.safeconduct.server.identity.DoorFact.ShowingNoticed;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;

/// The door of an identity that takes two to open. Folded from its own small scope; total.
///
/// @param identity the scope behind it
/// @param showings every one, oldest first
/// @param odd facts that counted for nothing: by somebody whose word it was not, or too late
public record Door(
    ScopeId casefile, ScopeId identity, List<Showing> showings, List<Told<DoorFact>> odd) {
  public Door {
    showings = List.copyOf(showings);
    odd = List.copyOf(odd);
  }

  /// Empty for a chronicle that is no door.
  public static Optional<Door> of(Chronicle chronicle) {
    Fold fold = new Fold();
    chronicle.live(DoorFact.class).forEach(fold::take);
    return Optional.ofNullable(fold.opened)
        .map(opened ->
            new Door(
                opened.casefile(),
                opened.identity(),
                List.copyOf(fold.showings.values()),
                fold.odd));
  }

  public Optional<Showing> showing(SubjectId id) {
    return showings.stream().filter(showing -> showing.asked().id().equals(id)).findFirst();
  }

  /// What was lent to a member and has not ended.
  public Optional<Showing.Lent> lentTo(MemberId member, Instant now) {
    return showings.stream()
        .filter(Showing.Lent.class::isInstance)
        .map(Showing.Lent.class::cast)
        .filter(lent -> lent.asked().by().equals(member) && lent.isOpen(now))
        .findFirst();
  }

  /// What a member asked and nobody answered yet.
  public Optional<Showing.Asked> askedBy(MemberId member) {
    return showings.stream()
        .filter(Showing.Asked.class::isInstance)
        .map(Showing.Asked.class::cast)
        .filter(asked -> asked.by().equals(member))
        .findFirst();
  }

  private static final class Fold {
    private @Nullable DoorOpened opened;
    private final Map<SubjectId, Showing> showings = new LinkedHashMap<>();
    private final List<Told<DoorFact>> odd = new ArrayList<>();

    void take(Told<DoorFact> told) {
      SubjectId id = told.subject();
      Showing now = showings.get(id);
      Showing next =
          switch (told.fact()) {
            case DoorOpened fact -> {
              if (opened == null) opened = fact;
              yield now;
            }
            case ShowingAsked fact ->
                now == null
                    ? new Showing.Asked(id, told.by(), told.at(), fact.codename(), fact.reason())
                    : now;
            case ShowingLent fact ->
                now instanceof Showing.Asked asked && asked.by().equals(fact.to())
                    ? new Showing.Lent(asked, told.by(), fact.until(), false)
                    : now;
            case ShowingDeclined fact ->
                now instanceof Showing.Asked asked
                    ? new Showing.Declined(asked, told.by(), fact.reason())
                    : now;
            case ShowingEnded _ -> ended(told, now);
            case ShowingNoticed _ -> noticed(told, now);
          };
      if (Objects.equals(next, now) && !(told.fact() instanceof DoorOpened)) odd.add(told);
      if (next != null) showings.put(id, next);
    }

    /// A roll ends every loan of the scope.
    private @Nullable Showing ended(Told<DoorFact> told, @Nullable Showing now) {
      if (!(now instanceof Showing.Lent lent) || !lent.asked().by().equals(told.by())) return now;
      showings.replaceAll((id, one) -> one instanceof Showing.Lent l ? new Showing.Ended(l) : one);
      return new Showing.Ended(lent);
    }

    private static @Nullable Showing noticed(Told<DoorFact> told, @Nullable Showing now) {
      return switch (now) {
        case null -> null;
        case Showing.Lent lent -> isNews(told, lent) ? seen(lent) : lent;
        case Showing.Ended ended ->
            isNews(told, ended.lent()) ? new Showing.Ended(seen(ended.lent())) : ended;
        case Showing.Asked asked -> asked;
        case Showing.Declined declined -> declined;
      };
    }

    private static boolean isNews(Told<DoorFact> told, Showing.Lent lent) {
      return lent.isAlone() && !told.by().equals(lent.by());
    }

    private static Showing.Lent seen(Showing.Lent lent) {
      return new Showing.Lent(lent.asked(), lent.by(), lent.until(), true);
    }
  }
}
