package org.safeconduct.server.shelter;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.ChronicleOf;
import org.safeconduct.server.journal.MechanismFact.Retracted;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.shelter.AskFact.AskDeclined;
import org.safeconduct.server.shelter.AskFact.AskMet;
import org.safeconduct.server.shelter.AskFact.AskTakenUp;
import org.safeconduct.server.shelter.AskFact.AskWithdrawn;
import org.safeconduct.server.shelter.AskFact.ShelterAsked;

/// Whatever order facts come in, there is a state; and a rhythm never loses a sign.
class ShelterProperties {
  private static final ZoneId TBILISI = ZoneId.of("Asia/Tbilisi");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Test
  void everySequenceFoldsAndIsListed() {
    List<StayFact> facts = ShelterFacts.stay();
    int kinds = facts.size();
    qt().withFixedSeed(20210204)
        .forAll(lists().of(integers().between(0, 3 * kinds + 20)).ofSizeBetween(0, 30))
        .check(dice -> {
          Chronicle chronicle = chronicle(dice, facts);
          Stay.of(chronicle);
          return new StayListing().rows(chronicle).toList() != null
              && new AskListing().rows(chronicle).findAny().isEmpty()
              && new PlaceListing().rows(chronicle).findAny().isEmpty();
        });
  }

  @Test
  void everySequenceOfARegisterFoldsBySubject() {
    List<PlaceFact> facts = ShelterFacts.place();
    qt().withFixedSeed(20210610)
        .forAll(lists().of(integers().between(0, 3 * facts.size() - 1)).ofSizeBetween(0, 30))
        .check(dice -> {
          ChronicleOf scope = new ChronicleOf(ScopeKind.REGISTER);
          dice.forEach(n -> scope.tell(1 + n % 3, facts.get(n / 3)));
          return new PlaceListing().rows(scope.chronicle()).toList() != null;
        });
  }

  /// Nothing follows after an answer, and only an asking that is taken up or waits is answered.
  @Test
  void anAskingIsAnsweredOnce() {
    List<AskFact> answers =
        List.of(
            new AskTakenUp(),
            new AskDeclined(List.of("no")),
            new AskWithdrawn(List.of()),
            new AskMet());
    qt().withFixedSeed(20170401)
        .forAll(lists().of(integers().between(0, 3)).ofSizeBetween(0, 12))
        .check(dice -> {
          ChronicleOf scope = new ChronicleOf(ScopeKind.SHELTER);
          scope.tell(0, ShelterFacts.OPENED);
          scope.tell(1, new ShelterAsked(LocalDate.of(2026, 11, 23), null, 1, List.of()));
          dice.forEach(n -> scope.tell(1, answers.get(n)));
          Asks asks = Asks.of(scope.chronicle()).orElseThrow();
          int firstAnswer = dice.stream().filter(n -> n > 0).findFirst().orElse(0);
          Ask ask = asks.asks().getFirst();
          boolean right =
              switch (ask) {
                case Ask.Waiting _ -> dice.isEmpty();
                case Ask.TakenUp _ -> firstAnswer == 0 && dice.contains(0);
                case Ask.Declined _ -> firstAnswer == 1;
                case Ask.Withdrawn _ -> firstAnswer == 2;
                case Ask.Met _ -> firstAnswer == 3;
              };
          int followed = dice.size() - asks.odd().size();
          return right && followed <= 2;
        });
  }

  /// Every expected sign is at its quarter-hour, later than the moment, and none lies between.
  @Test
  void theNextSignIsTheFirstAfterTheMoment() {
    qt().withFixedSeed(20260329)
        .forAll(
            integers().between(0, 95), integers().between(1, 9), integers().between(-2000, 40_000))
        .check((quarter, days, minutes) -> {
          LocalDate first = LocalDate.of(2026, 3, 20);
          for (ZoneId zone : List.of(TBILISI, BERLIN)) {
            Rhythm rhythm = new Rhythm(first, quarter, zone, days);
            Instant moment = first.atStartOfDay(zone).toInstant().plus(Duration.ofMinutes(minutes));
            Instant next = rhythm.after(moment);
            if (!next.isAfter(moment) || next.isBefore(rhythm.begins())) return false;
            Instant sign = rhythm.begins();
            while (!sign.isAfter(moment)) sign = rhythm.after(sign);
            if (!sign.equals(next)) return false;
          }
          return true;
        });
  }

  private static Chronicle chronicle(List<Integer> dice, List<StayFact> facts) {
    ChronicleOf scope = new ChronicleOf(ScopeKind.SHELTER);
    IntStream.range(0, dice.size())
        .forEach(i -> {
          int n = dice.get(i);
          int subject = 1 + n % 3;
          if (n < 3 * facts.size()) scope.tell(subject, facts.get(n / 3));
          else if (n < 3 * facts.size() + 10) {
            scope.tell(subject, new Retracted(List.of((long) (i / 2)), ""));
          } else scope.erased(subject);
        });
    return scope.chronicle();
  }
}
