package org.safeconduct.server.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodenameTest {
  @Test
  void isTwoWordsOfTheLists() throws Exception {
    String codename = Codename.draw(SecureRandom.getInstanceStrong());
    assertThat(codename.toLowerCase(java.util.Locale.ROOT).split(" "))
        .hasSize(2)
        .satisfies(w -> assertThat(Codename.firsts()).contains(w[0]))
        .satisfies(w -> assertThat(Codename.seconds()).contains(w[1]));
  }

  @Test
  void noTwoWordsAreFewerThanThreeLettersApart() {
    List<String> words =
        Stream.concat(Codename.firsts().stream(), Codename.seconds().stream()).toList();
    for (int i = 0; i < words.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(distance(words.get(i), words.get(j)))
            .as(words.get(i) + " and " + words.get(j))
            .isGreaterThanOrEqualTo(3);
      }
    }
  }

  @Test
  void thereAreEnoughForALongTime() {
    assertThat((long) Codename.firsts().size() * Codename.seconds().size()).isGreaterThan(10_000);
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) row[j] = j;
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int here =
            Math.min(
                Math.min(row[j], row[j - 1]) + 1,
                diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
        diagonal = row[j];
        row[j] = here;
      }
    }
    return row[b.length()];
  }
}
