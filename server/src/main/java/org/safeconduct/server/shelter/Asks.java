package org.safeconduct.server.shelter;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.casework.Concern;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.shelter.AskFact.AskDeclined;
import org.safeconduct.server.shelter.AskFact.AskMet;
import org.safeconduct.server.shelter.AskFact.AskTakenUp;
import org.safeconduct.server.shelter.AskFact.AskWithdrawn;
import org.safeconduct.server.shelter.AskFact.AsksOpened;
import org.safeconduct.server.shelter.AskFact.AssuranceTold;
import org.safeconduct.server.shelter.AskFact.CasefileSaid;
import org.safeconduct.server.shelter.AskFact.OutOfFiguresAsked;
import org.safeconduct.server.shelter.AskFact.OutOfFiguresSeen;
import org.safeconduct.server.shelter.AskFact.ShelterAsked;

/// What was asked of the shelter for one person, folded from its own scope. Total.
///
/// @param asks oldest first
/// @param said what the casefile last said to the shelter
/// @param doubt what was last said at the door, if anything
/// @param figuresAsked the shelter demands to leave this person out, and nobody has seen it yet
/// @param odd facts that did not follow from what was before
public record Asks(
    AsksOpened opened,
    List<Ask> asks,
    Optional<Told<CasefileSaid>> said,
    Optional<Assured> doubt,
    boolean figuresAsked,
    List<Told<AskFact>> odd) {
  /// How long one goes by what a casefile said.
  public static final Duration HOLDS = Duration.ofDays(14);

  public Asks {
    asks = List.copyOf(asks);
    odd = List.copyOf(odd);
  }

  /// Empty for a chronicle that is none.
  public static Optional<Asks> of(Chronicle chronicle) {
    Fold fold = new Fold();
    chronicle.live(AskFact.class).forEach(fold::take);
    return Optional.ofNullable(fold.opened)
        .map(opened ->
            new Asks(
                opened,
                List.copyOf(fold.asks.values()),
                Optional.ofNullable(fold.said),
                Optional.ofNullable(fold.doubt),
                fold.figuresAsked,
                fold.odd));
  }

  /// Whose hands it is in: the worse of what the casefile says and what was said at the door;
  /// nothing said: not checked.
  public Assured assured() {
    Optional<Assured> casefile = said.map(told -> told.fact().assured());
    return casefile
        .map(a -> a.and(doubt.orElse(a)))
        .or(() -> doubt)
        .orElse(Assured.NOT_YET_CHECKED);
  }

  /// Whether it is too long ago that the casefile said something.
  public boolean isOld(Instant now) {
    return said.filter(told -> told.at().plus(HOLDS).isBefore(now)).isPresent();
  }

  /// What is to be heeded, as the casefile said it.
  public List<Heeded> heeded() {
    return said.map(told -> told.fact().heeded()).orElse(List.of());
  }

  /// @throws Refused if perhaps others hold their phone, or something that the casefile said stands
  ///   against a step that touches any of these
  void allow(Set<Concern> touched) {
    if (assured() == Assured.PERHAPS_NOT_THEIRS) {
      throw Refused.because("shelter.refuse.perhaps-not-theirs");
    }
    heeded().stream()
        .map(one -> one.refusal(touched))
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(no -> {
          throw no;
        });
  }

  /// @throws Refused unless somebody made sure that it is the person, and not long ago
  void allowAddress(Instant now) {
    switch (assured()) {
      case CHECKED -> {}
      case NOT_YET_CHECKED -> throw Refused.because("shelter.refuse.not-checked");
      case PERHAPS_NOT_THEIRS -> throw Refused.because("shelter.refuse.perhaps-not-theirs");
    }
    if (isOld(now)) throw Refused.because("shelter.refuse.said-long-ago");
  }

  public Optional<Ask> ask(SubjectId id) {
    return asks.stream().filter(ask -> ask.id().equals(id)).findFirst();
  }

  private static final class Fold {
    private @Nullable AsksOpened opened;
    private final Map<SubjectId, Ask> asks = new LinkedHashMap<>();
    private @Nullable Told<CasefileSaid> said;
    private @Nullable Assured doubt;
    private boolean figuresAsked;
    private final List<Told<AskFact>> odd = new ArrayList<>();

    void take(Told<AskFact> told) {
      switch (told.fact()) {
        case AsksOpened fact -> {
          if (opened == null) opened = fact;
          else odd.add(told);
        }
        case CasefileSaid fact ->
            said = new Told<>(told.ref(), told.subject(), told.by(), told.at(), fact);
        case AssuranceTold fact -> doubt = fact.assured();
        case OutOfFiguresAsked _ -> figuresAsked = true;
        case OutOfFiguresSeen _ -> figuresAsked = false;
        case ShelterAsked fact -> {
          Told<ShelterAsked> asked =
              new Told<>(told.ref(), told.subject(), told.by(), told.at(), fact);
          if (asks.putIfAbsent(told.subject(), new Ask.Waiting(asked)) != null) odd.add(told);
        }
        case AskTakenUp _ -> {
          if (asks.get(told.subject()) instanceof Ask.Waiting waiting) {
            put(told, new Ask.TakenUp(waiting.asked(), told.by()));
          } else {
            odd.add(told);
          }
        }
        case AskDeclined fact -> decided(told, new Decide.Decline(fact.words()));
        case AskWithdrawn _ -> decided(told, new Decide.Withdraw());
        case AskMet _ -> decided(told, new Decide.Meet());
      }
    }

    /// How an undecided asking ends.
    private sealed interface Decide {
      record Decline(List<String> words) implements Decide {}

      record Withdraw() implements Decide {}

      record Meet() implements Decide {}
    }

    private void decided(Told<AskFact> told, Decide how) {
      if (!(asks.get(told.subject()) instanceof Ask.Undecided undecided)) {
        odd.add(told);
        return;
      }
      put(
          told,
          switch (how) {
            case Decide.Decline(List<String> words) -> new Ask.Declined(undecided.asked(), words);
            case Decide.Withdraw _ -> new Ask.Withdrawn(undecided.asked());
            case Decide.Meet _ -> new Ask.Met(undecided.asked());
          });
    }

    private void put(Told<AskFact> told, Ask next) {
      asks.put(told.subject(), next);
    }
  }
}
