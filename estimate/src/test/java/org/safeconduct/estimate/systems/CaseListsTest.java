package org.safeconduct.estimate.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CaseListsTest {
  private final CaseLists lists =
      Published.of(List.of("b", "a", "c"), "100 3, 010 5, 110 2, 101 4, 011 1, 111 7, 001 0");

  @Test
  void standInTheOrderOfTheirNames() {
    assertThat(lists.names()).containsExactly("a", "b", "c");
    assertThat(lists)
        .isEqualTo(
            Published.of(List.of("c", "a", "b"), "001 3, 010 5, 011 2, 101 4, 110 1, 111 7"));
  }

  @Test
  void countWhomTheyShare() {
    assertThat(lists.seen()).isEqualTo(22);
    assertThat(lists.on(0)).isEqualTo(15);
    assertThat(lists.shared(0, 1)).isEqualTo(9);
    assertThat(lists.onAllOf(0b111)).isEqualTo(7);
  }

  @Test
  void forgetWhomOnlyTheListLeftOutKnew() {
    CaseLists left = lists.without(0);
    assertThat(left.names()).containsExactly("b", "c");
    assertThat(left).isEqualTo(Published.of(List.of("b", "c"), "10 5, 11 11, 01 1"));
  }

  @Test
  void areNotMadeOfWhatCannotBe() {
    assertThatThrownBy(() -> Published.of(List.of("a", "a"), "10 3"))
        .hasMessageContaining("Two lists");
    assertThatThrownBy(() -> Published.of(List.of("a", "b"), "10 -3"))
        .hasMessageContaining("negative");
    assertThatThrownBy(() -> Published.of(List.of("a", "b"), "001 3"))
        .hasMessageContaining("not there");
    assertThatThrownBy(() -> Published.of(List.of("a", "b"), "00 3"))
        .hasMessageContaining("On no list");
  }
}
