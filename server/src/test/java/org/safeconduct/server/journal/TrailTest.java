package org.safeconduct.server.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.journal.Purpose.Code;
import org.safeconduct.server.journal.Purpose.Surface;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;

class TrailTest {
  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
  private static final Purpose REVEAL = new Purpose(Code.REVEAL, Surface.PAGE);

  @TempDir Path folder;
  private JournalWorld world;
  private ScopeId scope;

  @BeforeEach
  void open() {
    world = JournalWorld.in(folder, NoteFact.BOOK);
    scope = world.openScope(ScopeKind.IDENTITY);
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void theCoordinatorSeesWhoOpenedWhatAndTheReaderDoesNot() {
    world.journal().open(world.caseworker(), scope, Purpose.WORK);
    assertThat(visits(NOVEMBER))
        .extracting(Visit::reader, Visit::scopes, Visit::purpose)
        .contains(tuple(world.caseworker().member(), List.of(scope), Purpose.WORK));
    assertThat(world.journal().trail(world.caseworker(), world.casework(), NOVEMBER)).isEmpty();
  }

  @Test
  void theSameVisitWithinTenMinutesIsOneAndAfterThemAnother() {
    world.journal().open(world.caseworker(), scope, Purpose.WORK);
    world.journal().open(world.caseworker(), scope, Purpose.WORK);
    assertThat(by(Code.WORK)).hasSize(1);
    world.pass(Duration.ofMinutes(10));
    world.journal().open(world.caseworker(), scope, Purpose.WORK);
    assertThat(by(Code.WORK)).hasSize(2);
  }

  @Test
  void eachRevealStandsByItself() {
    world.journal().open(world.caseworker(), scope, REVEAL);
    world.journal().open(world.caseworker(), scope, REVEAL);
    assertThat(by(Code.REVEAL)).hasSize(2);
    assertThat(trail(NOVEMBER).live(MechanismFact.Visited.class))
        .filteredOn(told -> told.fact().visits().getFirst().purpose().equals(REVEAL))
        .allMatch(told -> told.fact().visits().size() == 1)
        .hasSize(2);
  }

  @Test
  void readingTheTrailIsItselfAVisit() {
    trail(NOVEMBER);
    assertThat(visits(NOVEMBER))
        .anyMatch(visit ->
            visit.reader().equals(world.coordinator().member())
                && visit.purpose().code() == Code.REVIEW);
  }

  @Test
  void aSearchNamesTheScopesWhoseContentItShowed() {
    Purpose search = new Purpose(Code.WORK, Surface.SEARCH);
    world.journal().visited(world.colleague(), Map.of(world.casework(), List.of(scope)), search);
    assertThat(visits(NOVEMBER))
        .contains(
            new Visit(world.colleague().member(), List.of(scope), search, world.clock().instant()));
  }

  @Test
  void whoHoldsTheLastTrailHoldsTheNext() {
    world.pass(Duration.ofDays(20));
    world.journal().open(world.caseworker(), scope, Purpose.WORK);
    assertThat(visits(YearMonth.of(2026, 12))).isNotEmpty();
    assertThat(world.journal().verify()).allMatch(LogReport::isSound);
  }

  private List<Visit> by(Code code) {
    return visits(NOVEMBER).stream().filter(visit -> visit.purpose().code() == code).toList();
  }

  private List<Visit> visits(YearMonth month) {
    return trail(month).live(MechanismFact.Visited.class).stream()
        .flatMap(told -> told.fact().visits().stream())
        .toList();
  }

  private Chronicle trail(YearMonth month) {
    return world.journal().trail(world.coordinator(), world.casework(), month).orElseThrow();
  }
}
