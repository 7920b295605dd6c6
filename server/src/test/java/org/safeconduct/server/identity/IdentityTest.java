package org.safeconduct.server.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import org.junit.jupiter.api.Test;
import org.safeconduct.server.identity.IdentityFact.ContactChangedHands;
import org.safeconduct.server.identity.IdentityFact.SpokespersonEnded;
import org.safeconduct.server.journal.ChronicleOf;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.search.Row;

class IdentityTest {
  private static final int KINDS = IdentitySamples.all().size();
  private final ChronicleOf scope = new ChronicleOf(ScopeKind.IDENTITY);

  @Test
  void aSeizedContactStaysToBeSeenAndIsSeized() {
    scope.tell(1, IdentitySamples.all().get(4), new ContactChangedHands(InHands.SEIZED));
    assertThat(Identity.of(scope.chronicle()).contacts())
        .singleElement()
        .satisfies(k -> assertThat(k.fact().hands()).isEqualTo(InHands.SEIZED));
  }

  @Test
  void whoSpokeForThePersonNoLongerDoes() {
    scope.tell(1, IdentitySamples.all().get(6), new SpokespersonEnded());
    assertThat(Identity.of(scope.chronicle()).representatives()).isEmpty();
  }

  @Test
  void aListShowsNothingOfAName() {
    IdentitySamples.all().forEach(fact -> scope.tell(1, fact));
    Row row = new IdentityListing().rows(scope.chronicle()).findFirst().orElseThrow();
    assertThat(row.shown()).isEmpty();
    assertThat(row.sort()).isEmpty();
    assertThat(row.text()).isEmpty();
    assertThat(row.names()).contains("Зелимхан Тамаев", "Zelimkhan Tamaev");
  }

  @Test
  void nothingOfThePersonIsInAnyToString() {
    IdentitySamples.all().forEach(fact -> scope.tell(1, fact));
    String said = Identity.of(scope.chronicle()).toString() + IdentitySamples.all();
    assertThat(said).doesNotContain("Зелимхан", "1994", "555", "Madina", "checkpoint");
  }

  @Test
  void everySequenceFolds() {
    qt().withFixedSeed(20170401)
        .forAll(lists().of(integers().between(0, 3 * KINDS - 1)).ofSizeBetween(0, 30))
        .check(dice -> {
          ChronicleOf told = new ChronicleOf(ScopeKind.IDENTITY);
          dice.forEach(n -> told.tell(n % 3, IdentitySamples.all().get(n / 3)));
          return Identity.of(told.chronicle()).contacts().size() <= 3;
        });
  }
}
