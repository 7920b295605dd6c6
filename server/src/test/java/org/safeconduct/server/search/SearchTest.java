package org.safeconduct.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.journal.Leaving;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.vault.Unlocked;

/// What a member finds, and what nobody finds who holds no grant.
class SearchTest extends Diaries {
  @Test
  void findsWhatWasJustWritten() {
    ScopeId scope = diary("Кадиев", "waits in Tbilisi");
    Found found = find(world.caseworker(), "kadiev tbilisi");
    assertThat(found.total()).isEqualTo(1);
    assertThat(found.behind()).isZero();
    assertThat(found.hits().getFirst().scope()).isEqualTo(scope);
    assertThat(found.hits().getFirst().row().shown()).containsEntry("name", "Кадиев");
    assertThat(found.hits().getFirst().excerpts()).containsExactly("waits in ⟦Tbilisi⟧");
    assertThat(find(world.colleague(), "قادييف").total()).isEqualTo(1);
  }

  @Test
  void answersTheListsOfOnePageInTheirOrder() {
    diary("Кадиев", "waits in Tbilisi");
    diary("Линда", "first");
    List<Query> asked =
        List.of(Query.words("first"), Query.words("nowhere"), Query.words("tbilisi"));
    assertThat(search.findAll(world.caseworker(), asked, LOOKING))
        .extracting(Found::total)
        .containsExactly(1L, 0L, 1L);
  }

  @Test
  void findsWhatWasAddedToAKnownScope() {
    ScopeId scope = diary("Линда", "first");
    assertThat(find(world.caseworker(), "second").total()).isZero();
    note(scope, "Linda", "second");
    assertThat(find(world.caseworker(), "second").total()).isEqualTo(1);
    assertThat(find(world.caseworker(), "линда").total()).isEqualTo(2);
  }

  @Test
  void takesInAnInquiryBySubject() {
    ScopeId inquiry = world.openScope(ScopeKind.INQUIRY);
    note(inquiry, "P-0001", "detained in spring");
    note(inquiry, "P-0002", "detained in autumn");
    assertThat(find(world.caseworker(), "detained").total()).isEqualTo(2);
    note(inquiry, "P-0003", "detained in winter");
    assertThat(find(world.caseworker(), "detained").total()).isEqualTo(3);
  }

  @Test
  void showsNothingToAMemberWithoutAGrantCountsIncluded() {
    diary("Кадиев", "canary");
    diary("Kadiev", "canary");
    Found found = find(world.coordinator(), "canary");
    assertThat(found.total()).isZero();
    assertThat(found.hits()).isEmpty();
    assertThat(find(world.coordinator(), "").total()).isZero();
    assertThat(find(world.coordinator(), "kadiev").total()).isZero();
  }

  @Test
  void showsAMemberWhatWasGrantedToThemAlone() {
    ScopeId scope =
        world.openScope(ScopeKind.CASE, new Audience.OfMember(memberOf(world.coordinator())));
    note(scope, "Кадиев", "canary");
    diary("Someone", "canary");
    assertThat(find(world.coordinator(), "canary").total()).isEqualTo(1);
  }

  @Test
  void showsOnceWhatWasGrantedTwice() {
    ScopeId scope =
        world.openScope(ScopeKind.CASE, new Audience.OfMember(memberOf(world.caseworker())));
    note(scope, "Кадиев", "canary");
    Found found = find(world.caseworker(), "canary");
    assertThat(found.total()).isEqualTo(1);
    assertThat(found.hits()).hasSize(1);
  }

  @Test
  void leavesOutAtOnceWhatWasRevoked() {
    Audience coordination = new Audience.OfTeam(world.coordination());
    ScopeId scope = world.openScope(ScopeKind.CASE, coordination);
    note(scope, "Кадиев", "canary");
    assertThat(find(world.coordinator(), "canary").total()).isEqualTo(1);
    try (Unlocked caseworker = world.caseworker()) {
      world.journal().revoke(caseworker, scope, coordination, "handed over");
    }
    assertThat(find(world.coordinator(), "canary").total()).isZero();
    assertThat(find(world.caseworker(), "canary").total()).isEqualTo(1);
  }

  @Test
  void whatEndsByItselfIsFoundUntilThenAndNotAMomentLonger() {
    ScopeId scope = diary("Кадиев", "canary");
    Audience coordination = new Audience.OfTeam(world.coordination());
    Instant end = world.clock().instant().plus(Duration.ofDays(30));
    try (Unlocked caseworker = world.caseworker()) {
      Leaving leaving = new Leaving(scope, coordination, end);
      world.journal().leave(caseworker, List.of(leaving), List.of());
    }
    assertThat(find(world.colleague(), "canary").total()).isEqualTo(1);
    world.pass(Duration.ofDays(30));
    assertThat(find(world.colleague(), "canary").total()).isZero();
    assertThat(find(world.coordinator(), "canary").total()).isEqualTo(1);
    search.close();
    world.restart();
    search = search();
    assertThat(find(world.colleague(), "canary").total()).isZero();
    assertThat(find(world.coordinator(), "canary").total()).isEqualTo(1);
  }

  @Test
  void writesOneVisitThatNamesWhatItShowed() {
    diary("Кадиев", "canary");
    diary("Линда", "nothing");
    long before = visits();
    find(world.caseworker(), "canary");
    assertThat(visits()).isGreaterThan(before);
    long after = visits();
    find(world.caseworker(), "nobody has this word");
    assertThat(visits()).isEqualTo(after);
  }

  long visits() {
    try (Unlocked coordinator = world.coordinator()) {
      YearMonth month = YearMonth.from(world.clock().instant().atZone(ZoneOffset.UTC));
      return world
          .journal()
          .trail(coordinator, world.casework(), month)
          .map(c -> (long) c.entries().size())
          .orElse(0L);
    }
  }
}
