package org.safeconduct.server.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safeconduct.estimate.table.Table;
import org.safeconduct.server.inquiry.Telling;
import org.safeconduct.server.kernel.Bits128;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.lists.ListsFact.CaseListBrought;
import org.safeconduct.server.lists.ListsFact.Overlap;
import org.safeconduct.server.lists.ListsFact.RecordsLinked;

class LinkingTest {
  private static final BodyId FILE = new BodyId(new Bits128(8, 8));
  private static final List<Holds> HOLDS =
      List.of(Holds.FAMILY_NAME, Holds.GIVEN_NAME, Holds.BIRTH_DATE, Holds.PLACE);
  private static final int SEED = 7;

  @Test
  void countsEverybodyOnceOnTheListsTheyStandOn() {
    RecordsLinked told = linked(List.of(), 1, 2, 3).told(FILE);
    assertThat(told.fields())
        .containsExactly(Holds.BIRTH_DATE, Holds.FAMILY_NAME, Holds.GIVEN_NAME, Holds.PLACE);
    assertThat(told.rows()).isGreaterThan(told.people());
    assertThat(told.overlaps().stream().mapToInt(Overlap::people).sum()).isEqualTo(told.people());
    assertThat(told.overlaps()).extracting(Overlap::on).contains(1, 2, 3, 4, 5, 6, 7);
    for (Overlap overlap : told.overlaps()) {
      assertThat(overlap.least()).isLessThanOrEqualTo(overlap.most());
    }
  }

  @Test
  void theSameListsAndSeedGiveTheSame() {
    assertThat(linked(List.of(), 1, 2).file()).isEqualTo(linked(List.of(), 1, 2).file());
  }

  @Test
  void whatIsFoundHangsOnTheListsAndNotOnTheirIds() {
    RecordsLinked told = linked(List.of(), 1, 2, 3).told(FILE);
    List<LaidList> others =
        IntStream.of(1, 2, 3).mapToObj(n -> laid(9 - n, Invented.rows(n), HOLDS)).toList();
    RecordsLinked other = Linking.of(new Laid(others, List.of(), 1), SEED, _ -> {}).told(FILE);
    assertThat(other.lists()).isNotEqualTo(told.lists());
    assertThat(other.overlaps()).isEqualTo(told.overlaps());
    assertThat(other.precision()).isEqualTo(told.precision());
  }

  @Test
  void aDecisionBindsTheNextAndMovesOthers() {
    LinkedFile before = linked(List.of(), 1, 2).file();
    LinkedFile.Pair joined = before.joined().getFirst();
    Decision apart = decided(1, joined, Verdict.DIFFERENT);
    LinkedFile after = linked(List.of(apart), 1, 2).file();
    assertThat(before.joined()).extracting(LinkedFile.Pair::rows).contains(joined.rows());
    assertThat(after.joined()).extracting(LinkedFile.Pair::rows).doesNotContain(joined.rows());
    LinkedFile.Pair doubtful = before.doubtful().getFirst();
    Decision same = decided(2, doubtful, Verdict.SAME);
    LinkedFile learnt = linked(List.of(same), 1, 2).file();
    assertThat(learnt.joined()).extracting(LinkedFile.Pair::rows).contains(doubtful.rows());
    assertThat(weights(learnt)).isNotEqualTo(weights(before));
  }

  @Test
  void whatNobodyCouldTellBindsNothing() {
    LinkedFile before = linked(List.of(), 1, 2).file();
    Decision open = decided(1, before.doubtful().getFirst(), Verdict.CANNOT_TELL);
    assertThat(linked(List.of(open), 1, 2).file()).isEqualTo(before);
  }

  @Test
  void aDecisionAboutAListThatIsNotLaidOutIsPassedBy() {
    LinkedFile three = linked(List.of(), 1, 2, 3).file();
    LinkedFile.Pair withThird =
        three.joined().stream()
            .filter(p -> p.rows().touches(Telling.subject(3)))
            .findFirst()
            .orElseThrow();
    Decision apart = decided(1, withThird, Verdict.DIFFERENT);
    assertThat(linked(List.of(apart), 1, 2).file()).isEqualTo(linked(List.of(), 1, 2).file());
  }

  @Test
  void readsBackWhatItWrote() throws IOException {
    LinkedFile file = linked(List.of(), 1, 2).file();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.write(out);
    assertThat(LinkedFile.read(new ByteArrayInputStream(out.toByteArray()))).isEqualTo(file);
  }

  @Test
  void putsNamesTogetherWhereOneListHasThemInOne() {
    LaidList parted = list(1, List.of("A", "B"), List.of(Holds.FAMILY_NAME, Holds.GIVEN_NAME));
    LaidList whole = list(2, List.of("B A", "1990"), List.of(Holds.WHOLE_NAME, Holds.BIRTH_DATE));
    Laid laid = new Laid(List.of(parted, whole), List.of(), 1);
    assertThat(laid.fields()).containsExactly(Holds.WHOLE_NAME);
    assertThat(parted.value(Holds.WHOLE_NAME, 0)).isEqualTo("B A");
  }

  @Test
  void refusesOneListAndListsThatShareNothing() {
    LaidList one = list(1, List.of("A"), List.of(Holds.FAMILY_NAME));
    LaidList other = list(2, List.of("1990"), List.of(Holds.BIRTH_DATE));
    assertThatThrownBy(() -> new Laid(List.of(one), List.of(), 1)).isInstanceOf(Refused.class);
    Laid laid = new Laid(List.of(one, other), List.of(), 1);
    assertThatThrownBy(laid::fields).isInstanceOf(Refused.class);
  }

  private static List<Double> weights(LinkedFile file) {
    return file.joined().stream().flatMap(p -> p.reasons().stream()).map(r -> r.bits()).toList();
  }

  private static Decision decided(int id, LinkedFile.Pair pair, Verdict verdict) {
    return new Decision(
        Telling.subject(50 + id),
        id,
        new Decision.Stamp(Telling.ONE, Telling.START),
        pair.rows(),
        verdict,
        Optional.empty());
  }

  private static Linking linked(List<Decision> decisions, int... lists) {
    List<LaidList> laid =
        IntStream.of(lists).mapToObj(n -> laid(n, Invented.rows(n), HOLDS)).toList();
    return Linking.of(new Laid(laid, decisions, 1), SEED, _ -> {});
  }

  private static LaidList list(int id, List<String> row, List<Holds> holds) {
    return laid(id, List.of(row), holds);
  }

  private static LaidList laid(int id, List<List<String>> rows, List<Holds> holds) {
    List<String> columns = holds.stream().map(Holds::word).toList();
    CaseListBrought brought =
        new CaseListBrought(FILE, "", 1, "a.csv", "List " + id, "", rows.size(), columns);
    CaseList list =
        new CaseList(
            Telling.subject(id), 1, Telling.ONE, Telling.START, brought, holds, Optional.empty());
    return new LaidList(list, Table.of("a.csv", columns, rows));
  }
}
