package org.safeconduct.server.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.inquiry.Telling;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.source.SourceFact.StatementRecorded;
import org.safeconduct.server.source.SourceFact.StatementsTied;

class StatementsTest {
  private final Statements story = FoundingStory.folded();

  private Statement at(String key) {
    return story.byId().values().stream()
        .filter(s -> key.equals(Objects.requireNonNull(s.row()).key()))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> keys(List<Statement> statements) {
    return statements.stream().map(s -> Objects.requireNonNull(s.row()).key()).toList();
  }

  @Test
  void readsTheTwentyStatements() {
    assertThat(story.byId()).hasSize(20);
  }

  @Test
  void aRepeatMakesNothingMoreCredible() {
    assertThat(keys(story.repeatsOf(at("S08")))).containsExactly("S11");
    assertThat(story.origins(List.of(at("S08"), at("S11")))).containsExactly(at("S08").id());
  }

  @Test
  void twoReportsOfAFilingAddNothingToIt() {
    assertThat(keys(story.repeatsOf(at("S05")))).containsExactlyInAnyOrder("S06", "S07");
    assertThat(story.origins(List.of(at("S05"), at("S06"), at("S07")))).hasSize(1);
  }

  @Test
  void aCorrectionStandsBesideTheFirstAndOvertakesItsRepeats() {
    assertThat(keys(story.correctionsOf(at("S08")))).containsExactly("S12");
    assertThat(story.isOvertaken(at("S08"))).isTrue();
    assertThat(story.isOvertaken(at("S11"))).isTrue();
    assertThat(story.isOvertaken(at("S12"))).isFalse();
  }

  @Test
  void theDenialIsDisputedWithSixStatementsOfSixOrigins() {
    List<Statement> disputed = story.inDisputeWith(at("S13"));
    assertThat(keys(disputed)).containsExactlyInAnyOrder("S01", "S04", "S05", "S14", "S18", "S20");
    assertThat(story.origins(disputed)).hasSize(6);
  }

  @Test
  void countsOriginsAndNotMentions() {
    Telling telling = new Telling(ScopeKind.INQUIRY);
    telling.tell(Telling.subject(1), plain("wire"));
    telling.tell(Telling.subject(2), plain("paper"));
    telling.tell(Telling.subject(3), plain("denial"));
    telling.tell(Telling.subject(3), new StatementsTied(Tie.DISPUTES, Telling.subject(1), ""));
    telling.tell(Telling.subject(3), new StatementsTied(Tie.DISPUTES, Telling.subject(2), ""));
    Statements before = Statements.of(telling.chronicle());
    Statement denial = before.at(Telling.subject(3)).orElseThrow();
    assertThat(before.origins(before.inDisputeWith(denial))).hasSize(2);
    telling.tell(
        Telling.subject(2),
        new StatementsTied(Tie.RESTS_ON, Telling.subject(1), "same wire report"));
    Statements after = Statements.of(telling.chronicle());
    assertThat(after.inDisputeWith(denial)).hasSize(2);
    assertThat(after.origins(after.inDisputeWith(denial))).hasSize(1);
  }

  @Test
  void supportFromOnesOwnOriginCountsForNothing() {
    Telling telling = new Telling(ScopeKind.INQUIRY);
    telling.tell(Telling.subject(1), plain("wire"));
    telling.tell(Telling.subject(2), plain("paper"));
    telling.tell(Telling.subject(3), plain("doctor"));
    telling.tell(Telling.subject(2), new StatementsTied(Tie.RESTS_ON, Telling.subject(1), ""));
    telling.tell(Telling.subject(2), new StatementsTied(Tie.SUPPORTS, Telling.subject(1), ""));
    telling.tell(Telling.subject(3), new StatementsTied(Tie.SUPPORTS, Telling.subject(1), ""));
    Statements all = Statements.of(telling.chronicle());
    assertThat(all.supportersOf(all.at(Telling.subject(1)).orElseThrow()))
        .extracting(Statement::speaker)
        .containsExactly("doctor");
  }

  @Test
  void eachOriginIsOneStrandWithAllThatRestsOnIt() {
    assertThat(story.strands()).hasSize(16);
    List<List<String>> strands = story.strands().stream().map(s -> keys(s.statements())).toList();
    assertThat(strands).anySatisfy(s -> assertThat(s).containsExactly("S05", "S06", "S07"));
    assertThat(strands)
        .anySatisfy(s -> assertThat(s).containsExactlyInAnyOrder("S08", "S11", "S12"));
  }

  @Test
  void whatIsKnownByItsMonthStandsAfterWhatItCorrects() {
    List<String> order = keys(List.copyOf(story.byId().values()));
    assertThat(order.indexOf("S12")).isGreaterThan(order.indexOf("S08"));
    assertThat(order).startsWith("S01", "S02", "S03").endsWith("S20");
  }

  @Test
  void onlyWhatDeniesIsCodedAsADenial() {
    Set<DenialCode> codes = Set.of(DenialCode.OFFICIALS_DENY_ACT, DenialCode.EVENT_DENIED);
    assertThat(at("S13").code(codes).codes()).isEqualTo(codes);
    assertThatThrownBy(() -> at("S14").code(codes)).isInstanceOf(Refused.class);
  }

  @Test
  void endsInAnyTangleOfOrigins() {
    qt().withExamples(2_000)
        .forAll(lists().of(integers().between(0, 7)).ofSize(7))
        .check(origins -> {
          Telling telling = new Telling(ScopeKind.INQUIRY);
          for (int i = 0; i < 7; i++) {
            telling.tell(Telling.subject(i), plain("s" + i));
            telling.tell(
                Telling.subject(i),
                new StatementsTied(Tie.RESTS_ON, Telling.subject(origins.get(i)), ""));
          }
          Statements all = Statements.of(telling.chronicle());
          int count = all.origins(all.byId().values()).size();
          all.byId().values().forEach(s -> all.repeatsOf(s));
          return count >= 1 && count <= 7;
        });
  }

  private static StatementRecorded plain(String speaker) {
    return new StatementRecorded(
        PartialDate.parse("2017-05"),
        speaker,
        "press",
        null,
        new Attribution(Attribution.Terms.ON_RECORD, Attribution.Form.SPOKEN, null),
        List.of("A claim."),
        Stance.ASSERTS,
        null,
        null,
        List.of(),
        null,
        null);
  }
}
