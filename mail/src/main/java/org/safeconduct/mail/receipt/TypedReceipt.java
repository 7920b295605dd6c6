package org.safeconduct.mail.receipt;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;

/// What somebody typed where a receipt was asked for. That it reads well says nothing of whether a
/// mailbox is behind it.
public sealed interface TypedReceipt {

  /// A receipt; the receiver closes it.
  record Read(ReceiptCode code) implements TypedReceipt {}

  /// Another number of words or digits than a receipt has.
  record OtherLength(int found) implements TypedReceipt {}

  /// A word that is in no list, or not in that of the others.
  ///
  /// @param position counted from 1
  record UnknownWord(int position) implements TypedReceipt {}

  /// Well formed, and yet no receipt: a digit or a word is another.
  record Mistyped() implements TypedReceipt {}

  /// Reads words of any list, in any case, with or without accents, as a plain list or as a list
  /// for shopping: where there are words, numbers between them do not count.
  static TypedReceipt of(String typed) {
    List<String> all = Folding.words(typed);
    List<String> words = all.stream().filter(TypedReceipt::hasLetter).toList();
    return words.isEmpty() ? digits(String.join("", all)) : words(words);
  }

  private static TypedReceipt words(List<String> words) {
    if (words.size() != Wording.WORDS) return new OtherLength(words.size());
    Wording nearest =
        Wording.listed()
            .max(Comparator.comparingLong(wording -> known(wording, words)))
            .orElseThrow();
    for (int i = 0; i < words.size(); i++) {
      if (nearest.number(words.get(i)) < 0) return new UnknownWord(i + 1);
    }
    return of(nearest.read(words));
  }

  private static TypedReceipt digits(String digits) {
    if (digits.length() != DigitGroups.DIGITS) return new OtherLength(digits.length());
    return DigitGroups.read(digits).map(TypedReceipt::of).orElseGet(Mistyped::new);
  }

  private static TypedReceipt of(BigInteger number) {
    return number.bitLength() > 8 * ReceiptCode.LENGTH
        ? new Mistyped()
        : new Read(ReceiptCode.of(number));
  }

  private static long known(Wording wording, List<String> words) {
    return words.stream().filter(word -> wording.number(word) >= 0).count();
  }

  private static boolean hasLetter(String word) {
    return word.codePoints().anyMatch(Character::isLetter);
  }
}
