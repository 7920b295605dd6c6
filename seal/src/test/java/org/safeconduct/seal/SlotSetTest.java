package org.safeconduct.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlotSetTest {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final byte[] MEMBER = new byte[16];

  @Test
  void opensByEitherCredentialUntilItsSlotIsMadeUnused() {
    try (Passphrase passphrase = Passphrase.generate(RANDOM);
        PrintedCode code = PrintedCode.generate(RANDOM);
        Secret unlockKey = Secret.random(RANDOM, 32)) {
      SlotSet slots =
          SlotSet.unused(MEMBER, RANDOM)
              .with(3, passphrase, unlockKey, RANDOM)
              .with(0, code, unlockKey, RANDOM);
      SlotSet stored = SlotSet.of(MEMBER, slots.sealed());

      OpenedSlot byPassphrase = stored.open(passphrase).orElseThrow();
      assertThat(byPassphrase.unlockKey()).isEqualTo(unlockKey);
      assertThat(byPassphrase.number()).isEqualTo(3);
      OpenedSlot byCode = stored.open(code).orElseThrow();
      assertThat(byCode.kind()).isEqualTo(SlotKind.PRINTED_CODE);
      assertThat(byCode.unlockKey()).isEqualTo(unlockKey);

      assertThat(stored.without(3, RANDOM).open(passphrase)).isEmpty();
      assertThat(stored.without(3, RANDOM).open(code)).isPresent();
    }
  }

  @Test
  void looksTheSameUsedAndUnused() {
    try (PrintedCode code = PrintedCode.generate(RANDOM);
        Secret unlockKey = Secret.random(RANDOM, 32)) {
      List<byte[]> sealed =
          SlotSet.unused(MEMBER, RANDOM).with(2, code, unlockKey, RANDOM).sealed();
      assertThat(sealed).hasSize(4);
      for (byte[] slot : sealed) {
        assertThat(slot).hasSize(128).startsWith(Octets.slice(sealed.getFirst(), 0, 17));
        assertThat(Octets.isZero(slot, 17, 128)).isFalse();
      }
    }
  }

  @Test
  void neverSealsTwiceToTheSameBytes() {
    try (PrintedCode code = PrintedCode.generate(RANDOM);
        Secret unlockKey = Secret.random(RANDOM, 32)) {
      SlotSet slots = SlotSet.unused(MEMBER, RANDOM);
      assertThat(slots.with(1, code, unlockKey, RANDOM).sealed().get(1))
          .isNotEqualTo(slots.with(1, code, unlockKey, RANDOM).sealed().get(1));
    }
  }

  @Test
  void keepsAMembersSeedsUnderTheUnlockKey() {
    try (Secret unlockKey = Secret.random(RANDOM, 32);
        MemberKeys keys = MemberKeys.generate(RANDOM)) {
      byte[] sealed = keys.seal(unlockKey, MEMBER, RANDOM);
      assertThat(sealed).hasSize(MemberKeys.SEALED_LENGTH);
      try (MemberKeys opened = MemberKeys.open(unlockKey, MEMBER, sealed)) {
        assertThat(opened.opening().publicKey()).isEqualTo(keys.opening().publicKey());
        assertThat(opened.signing().verifyKey()).isEqualTo(keys.signing().verifyKey());
      }
      assertThatThrownBy(() -> MemberKeys.open(unlockKey, new byte[] {7}, sealed))
          .isInstanceOf(EnvelopeTampered.class);
    }
  }

  @Test
  void drawsSixWordsOfTheListAndShowsThemOnlyWhenAsked() {
    try (Passphrase passphrase = Passphrase.generate(RANDOM)) {
      assertThat(passphrase.exposeWords().split(" "))
          .hasSize(6)
          .allSatisfy(word -> assertThat(WordList.number(word)).isNotNegative());
      assertThat(passphrase).hasToString("Passphrase[hidden]");
    }
  }

  @Test
  void saysWhichWordOfACodeIsWrong() {
    try (PrintedCode code = PrintedCode.generate(RANDOM)) {
      String[] words = code.exposeWords().split(" ");
      words[6] = "qwerty";
      assertThatThrownBy(() -> Credential.typed(String.join("-", words)))
          .isInstanceOfSatisfying(
              CodeMistyped.class, mistyped -> assertThat(mistyped.word()).isEqualTo(7))
          .hasMessageNotContaining("qwerty");
    }
  }

  @Test
  void readsEveryCodeItPrints() {
    for (int i = 0; i < 200; i++) {
      try (PrintedCode code = PrintedCode.generate(RANDOM);
          PrintedCode read = PrintedCode.typed(code.exposeWords())) {
        assertThat(read.entropy()).isEqualTo(code.entropy());
      }
    }
  }
}
