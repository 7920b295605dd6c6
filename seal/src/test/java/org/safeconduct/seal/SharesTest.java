package org.safeconduct.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharesTest {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Secret secret = Secret.random(RANDOM, 32);

  @Test
  void anyThresholdOfTheSharesGivesTheSecretBack() {
    List<Share> shares = Shares.split(secret, 3, 5, RANDOM);
    for (int a = 0; a < 5; a++) {
      for (int b = 0; b < 5; b++) {
        for (int c = 0; c < 5; c++) {
          if (a != b && b != c && a != c) {
            assertThat(Shares.combine(List.of(shares.get(a), shares.get(b), shares.get(c))))
                .isEqualTo(secret);
          }
        }
      }
    }
  }

  @Test
  void readsEverySheetItPrints() {
    List<Share> read =
        Shares.split(secret, 2, 4, RANDOM).stream()
            .map(share -> ShareText.parse(ShareText.exposeShareText(share)))
            .toList();
    assertThat(Shares.combine(read.subList(2, 4))).isEqualTo(secret);
    assertThat(read.getLast().index()).isEqualTo(4);
    assertThat(read.getLast().threshold()).isEqualTo(2);
    assertThat(read.getLast().count()).isEqualTo(4);
  }

  @Test
  void worksUpTo255Shares() {
    List<Share> shares = Shares.split(secret, 40, 255, RANDOM);
    assertThat(Shares.combine(shares.subList(215, 255))).isEqualTo(secret);
  }

  @Test
  void refusesAThresholdOfOne() {
    assertThatThrownBy(() -> Shares.split(secret, 1, 3, RANDOM))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Shares.split(secret, 4, 3, RANDOM))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void saysWhichLineWasMistyped() {
    String sheet = ShareText.exposeShareText(Shares.split(secret, 2, 2, RANDOM).getFirst());
    String[] lines = sheet.split("\n");
    char letter = lines[5].charAt(8);
    lines[5] = lines[5].substring(0, 8) + (letter == 'Z' ? 'Y' : 'Z') + lines[5].substring(9);
    assertThatThrownBy(() -> ShareText.parse(String.join("\n", lines)))
        .isInstanceOfSatisfying(
            ShareRefused.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo(ShareRefused.Reason.LINE_MISTYPED);
              assertThat(refused.index()).isEqualTo(5);
            });
  }

  @Test
  void refusesSharesOfTheSameSecretSharedTwice() {
    Share one = Shares.split(secret, 2, 3, RANDOM).getFirst();
    Share other = Shares.split(secret, 2, 3, RANDOM).get(1);
    assertThatThrownBy(() -> Shares.combine(List.of(one, other)))
        .isInstanceOfSatisfying(
            ShareRefused.class,
            refused -> assertThat(refused.reason()).isEqualTo(ShareRefused.Reason.OTHER_SET));
  }

  @Test
  void showsNothingOfAShare() {
    assertThat(Shares.split(secret, 2, 3, RANDOM).get(1)).hasToString("Share[2 of 3]");
  }
}
