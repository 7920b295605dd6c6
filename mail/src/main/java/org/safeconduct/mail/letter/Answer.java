package org.safeconduct.mail.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.safeconduct.mail.form.Limits;

/// What the house answers, sealed to the receipt.
///
/// @param text in the person's language
/// @param lookAgain the day from which it is worth looking again; null where there is nothing to
///   wait for
/// @param at when it was written, to the hour
public record Answer(String text, @Nullable LocalDate lookAgain, Instant at) {
  public Answer {
    Limits.text("answer", text);
    at = at.truncatedTo(ChronoUnit.HOURS);
  }

  byte[] encoded() {
    return new FieldWriter()
        .whole(1, at.getEpochSecond())
        .text(2, lookAgain == null ? "" : lookAgain.toString())
        .text(3, text)
        .padded();
  }

  static Answer of(byte[] encoded) {
    FieldReader in = FieldReader.padded(encoded);
    try {
      Instant at = Instant.ofEpochSecond(in.whole(1));
      String day = in.text(2);
      Answer answer = new Answer(in.text(3), day.isEmpty() ? null : LocalDate.parse(day), at);
      in.end();
      return answer;
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw new LetterMalformed("an answer's field");
    }
  }

  @Override
  public String toString() {
    return "Answer[hidden]";
  }
}
