package org.safeconduct.server.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.kernel.Bits128;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.search.Row;
import org.safeconduct.server.thesauri.TermCode;

class DocumentedActsTest {
  private static final String TORTURE = "02011111000004";

  @Test
  void countsActsByKindAndTheYearInWhichTheyMustHaveHappened() {
    DocumentedActs acts =
        DocumentedActs.of(
            List.of(
                act(TORTURE, "2017-03-02"),
                act(TORTURE, "2017"),
                act(TORTURE, "between 2016-12-30 and 2017-01-02"),
                act("01010000000004", "2016-05")));
    assertThat(acts.acts()).isEqualTo(4);
    assertThat(acts.kinds())
        .extracting(kind -> kind.code().orElseThrow().text(), DocumentedActs.Kind::acts)
        .containsExactly(tuple(TORTURE, 3L), tuple("01010000000004", 1L));
    assertThat(acts.years())
        .containsExactly(
            new DocumentedActs.Year(2016, List.of(0L, 1L)),
            new DocumentedActs.Year(2017, List.of(2L, 0L)));
    assertThat(acts.undated()).containsExactly(1L, 0L);
  }

  @Test
  void countsRareKindsTogether() {
    List<Row> rows = new ArrayList<>();
    for (int kind = 1; kind <= 7; kind++) {
      for (int n = kind; n <= 7; n++) rows.add(act("0" + kind + "000000000004", "2017"));
    }
    DocumentedActs acts = DocumentedActs.of(rows);
    assertThat(acts.kinds()).hasSize(DocumentedActs.MOST_KINDS + 1);
    assertThat(acts.kinds().getLast()).isEqualTo(new DocumentedActs.Kind(Optional.empty(), 3));
    assertThat(acts.years().getFirst().acts()).containsExactly(7L, 6L, 5L, 4L, 3L, 3L);
  }

  private static Row act(String type, String during) {
    TermCode code = new TermCode(type);
    return Row.of(
        new SubjectId(new Bits128(1, 2)),
        "act",
        "",
        during,
        Map.of("type", code.text(), "during", during, "harmed", "1"));
  }
}
