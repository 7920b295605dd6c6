package org.safeconduct.mail.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.ledger.Digest;
import org.safeconduct.mail.Vectors;
import org.safeconduct.mail.form.Age;
import org.safeconduct.mail.form.CanWrite;
import org.safeconduct.mail.form.Channel;
import org.safeconduct.mail.form.Contact;
import org.safeconduct.mail.form.HelpRequest;
import org.safeconduct.mail.form.LooksUntil;
import org.safeconduct.mail.form.Need;
import org.safeconduct.mail.form.Passport;
import org.safeconduct.mail.form.Writer;
import org.safeconduct.mail.key.Week;
import org.safeconduct.mail.receipt.ReceiptCode;
import org.safeconduct.mail.receipt.ReceiptKeys;
import org.safeconduct.seal.EnvelopeTampered;
import org.safeconduct.seal.HpkeKeyPair;
import org.safeconduct.seal.Secret;

class LetterTest {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Instant AT = Instant.parse("2026-11-25T10:00:00Z");
  private static final Week WEEK = Week.of(AT);

  @TestFactory
  Stream<DynamicTest> readsLettersAsTheVectorsSay() {
    return Vectors.of("letter").stream()
        .map(vector -> DynamicTest.dynamicTest(vector.text("case"), () -> check(vector)));
  }

  private static void check(Vectors.Vector vector) {
    LetterId id = LetterId.of(new byte[LetterId.LENGTH]);
    if (vector.text("expect").equals("malformed")) {
      assertThatThrownBy(() -> OpenedLetter.read(id, vector.bytes("signed")))
          .isInstanceOf(LetterMalformed.class);
      return;
    }
    OpenedLetter read = OpenedLetter.read(id, vector.bytes("signed"));
    assertThat(read.letter().at()).isEqualTo(vector.text("at"));
    try (ReceiptCode code = ReceiptCode.of(Secret.takeOver(vector.bytes("receipt")));
        ReceiptKeys keys = code.keys()) {
      assertThat(read.isBy(keys.replyTo())).isTrue();
    }
    switch (read.letter().mail()) {
      case Mail.Wrote(String text, List<Enclosure> _) ->
          assertThat(text).isEqualTo(vector.text("text"));
      case Mail.NotSafe() -> assertThat(vector.text("text")).isEmpty();
      case Mail.Asked _, Mail.Withdrew _, Mail.DeletionAsked _ ->
          throw new AssertionError("another kind");
    }
  }

  @Test
  void aFullRequestComesThroughWhole() {
    try (ReceiptCode code = ReceiptCode.draw(RANDOM);
        ReceiptKeys keys = code.keys();
        HpkeKeyPair week = HpkeKeyPair.generate(RANDOM)) {
      Mail.Asked asked = new Mail.Asked(keys.replyTo(), full(), List.of(enclosure()));
      OpenedLetter opened = sealed(keys, week, asked).open(week);
      assertThat(opened.letter().mail()).isEqualTo(asked);
      assertThat(opened.isBy(keys.replyTo())).isTrue();
    }
  }

  @Test
  void theEmptyFormIsARequest() {
    try (ReceiptCode code = ReceiptCode.draw(RANDOM);
        ReceiptKeys keys = code.keys();
        HpkeKeyPair week = HpkeKeyPair.generate(RANDOM)) {
      Mail.Asked asked = new Mail.Asked(keys.replyTo(), HelpRequest.empty("ar"), List.of());
      assertThat(sealed(keys, week, asked).open(week).letter().mail()).isEqualTo(asked);
    }
  }

  @Test
  void everyKindOfMailComesThrough() {
    try (ReceiptCode code = ReceiptCode.draw(RANDOM);
        ReceiptKeys keys = code.keys();
        HpkeKeyPair week = HpkeKeyPair.generate(RANDOM)) {
      for (Mail mail :
          List.of(
              new Mail.Wrote("я здесь", List.of(enclosure())),
              new Mail.NotSafe(),
              new Mail.Withdrew("consent-3"),
              new Mail.DeletionAsked())) {
        assertThat(sealed(keys, week, mail).open(week).letter().mail()).isEqualTo(mail);
      }
    }
  }

  @Test
  void whoHoldsAnotherReceiptCannotSpeakForThisMailbox() {
    try (ReceiptCode code = ReceiptCode.draw(RANDOM);
        ReceiptCode other = ReceiptCode.draw(RANDOM);
        ReceiptKeys keys = code.keys();
        ReceiptKeys others = other.keys();
        HpkeKeyPair week = HpkeKeyPair.generate(RANDOM)) {
      Letter forged = new Letter(keys.mailbox(), AT, new Mail.Withdrew("consent-3"));
      SealedLetter sealed = forged.seal(id(others), others, WEEK, week.publicKey());
      assertThat(sealed.open(week).isBy(keys.replyTo())).isFalse();
    }
  }

  @Test
  void aLetterOpensInItsPlaceAlone() {
    try (ReceiptCode code = ReceiptCode.draw(RANDOM);
        ReceiptKeys keys = code.keys();
        HpkeKeyPair week = HpkeKeyPair.generate(RANDOM);
        HpkeKeyPair another = HpkeKeyPair.generate(RANDOM)) {
      SealedLetter sealed = sealed(keys, week, new Mail.NotSafe());
      SealedLetter moved =
          new SealedLetter(sealed.id(), sealed.mailbox(), WEEK.plus(1), sealed.sealed());
      assertThatThrownBy(() -> moved.open(week)).isInstanceOf(EnvelopeTampered.class);
      assertThatThrownBy(() -> sealed.open(another)).isInstanceOf(EnvelopeTampered.class);
    }
  }

  @Test
  void theLengthSaysLittle() {
    try (ReceiptCode code = ReceiptCode.draw(RANDOM);
        ReceiptKeys keys = code.keys();
        HpkeKeyPair week = HpkeKeyPair.generate(RANDOM)) {
      int alarm = sealed(keys, week, new Mail.NotSafe()).sealed().length();
      int words = sealed(keys, week, new Mail.Wrote("all is well", List.of())).sealed().length();
      assertThat(alarm).isEqualTo(words);
    }
  }

  @Test
  void answersOpenWithTheReceiptAlone() {
    try (ReceiptCode code = ReceiptCode.draw(RANDOM);
        ReceiptCode other = ReceiptCode.draw(RANDOM);
        ReceiptKeys keys = code.keys();
        ReceiptKeys others = other.keys()) {
      byte[] id = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
      Answer answer = new Answer("Мы прочли. Мы рядом.", LocalDate.parse("2026-11-28"), AT);
      byte[] sealed = Replies.seal(keys.replyTo(), id, answer);
      assertThat(Replies.openAnswer(keys, id, sealed)).isEqualTo(answer);
      assertThatThrownBy(() -> Replies.openAnswer(others, id, sealed))
          .isInstanceOf(EnvelopeTampered.class);
      Holding holding =
          new Holding(
              EnumSet.of(Holding.Kind.FILES, Holding.Kind.WHAT_YOU_WROTE),
              List.of(new Holding.Consent("c1", "one"), new Holding.Consent("c2", "")));
      assertThat(Replies.openHolding(keys, Replies.seal(keys.replyTo(), holding)))
          .isEqualTo(holding);
    }
  }

  @Test
  void whatIsSentTwiceHasOneName() {
    try (ReceiptCode code = ReceiptCode.draw(RANDOM);
        ReceiptCode other = ReceiptCode.draw(RANDOM);
        ReceiptKeys keys = code.keys();
        ReceiptKeys others = other.keys()) {
      Mail mail = new Mail.Wrote("one", List.of(enclosure()));
      assertThat(Letter.name(keys, mail, ""))
          .isEqualTo(Letter.name(keys, new Mail.Wrote("one", List.of(enclosure())), ""))
          .isNotEqualTo(Letter.name(keys, new Mail.Wrote("one", List.of()), ""))
          .isNotEqualTo(Letter.name(keys, mail, "page 2"))
          .isNotEqualTo(Letter.name(others, mail, ""));
    }
  }

  @Test
  void weeksAreWrittenByIso() {
    assertThat(Week.parse("2026-W53").plus(1)).hasToString("2027-W01");
    assertThat(WEEK).hasToString("2026-W48");
    assertThatThrownBy(() -> Week.parse("2027-W53")).isInstanceOf(IllegalArgumentException.class);
  }

  static LetterId id(ReceiptKeys keys) {
    return LetterId.of(keys.name(new byte[] {7}));
  }

  private static SealedLetter sealed(ReceiptKeys keys, HpkeKeyPair week, Mail mail) {
    return new Letter(keys.mailbox(), AT, mail).seal(id(keys), keys, WEEK, week.publicKey());
  }

  private static Enclosure enclosure() {
    return new Enclosure(
        Bytes.of(new byte[16]),
        Secret.copyOf(new byte[32]),
        Enclosure.Kind.VOICE,
        "запись 1.ogg",
        "audio/ogg",
        1234,
        Digest.sha256(new byte[] {1}));
  }

  private static HelpRequest full() {
    return new HelpRequest(
        "ru",
        CanWrite.NOT_LONG,
        Writer.FOR_ANOTHER_WHO_KNOWS,
        Age.UNDER_18,
        "север",
        Set.of(Need.DOCTOR, Need.SAFE_PLACE),
        Passport.OTHERS_KEEP_IT,
        "у дяди",
        new Contact(
            Set.of(Channel.PHONE, Channel.HERE),
            "+7 000 000-00-00",
            "утром",
            "сестра",
            "ромашка",
            true),
        "отец",
        LooksUntil.THREE_DAYS,
        "Первая строка\nвторая");
  }
}
