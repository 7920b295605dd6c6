package org.safeconduct.mail.receipt;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// How a receipt is written: in twelve words of a language that has a list, else in digits.
public enum Wording {
  ENGLISH("en"),
  RUSSIAN("ru"),
  FRENCH("fr"),
  SPANISH("es"),
  /// Ten groups of four, for languages without a list.
  DIGITS("");

  /// How many words a receipt has.
  public static final int WORDS = 12;

  private static final BigInteger BASE = BigInteger.valueOf(WordList.SIZE);

  private static final Map<Wording, WordList> LISTS = lists();

  private final String language;

  Wording(String language) {
    this.language = language;
  }

  /// How the readers of a language write it.
  ///
  /// @param language a tag such as `ru`; digits where there is no list
  public static Wording of(String language) {
    return listed().filter(one -> one.language.equals(language)).findFirst().orElse(DIGITS);
  }

  static Stream<Wording> listed() {
    return LISTS.keySet().stream();
  }

  /// The words or groups of a number below 2¹²⁸.
  List<String> write(BigInteger number) {
    WordList list = LISTS.get(this);
    return list == null ? DigitGroups.write(number) : words(list, number);
  }

  /// The number of a folded word in this list, or -1.
  int number(String folded) {
    WordList list = LISTS.get(this);
    return list == null ? -1 : list.number(folded);
  }

  /// The number that twelve known words write.
  BigInteger read(List<String> folded) {
    BigInteger number = BigInteger.ZERO;
    for (String word : folded) {
      number = number.multiply(BASE).add(BigInteger.valueOf(number(word)));
    }
    return number;
  }

  private static Map<Wording, WordList> lists() {
    Map<Wording, WordList> lists = new EnumMap<>(Wording.class);
    for (Wording wording : values()) {
      if (!wording.language.isEmpty()) lists.put(wording, WordList.read(wording.language));
    }
    return lists;
  }

  private static List<String> words(WordList of, BigInteger number) {
    List<String> words = new ArrayList<>();
    BigInteger rest = number;
    for (int i = 0; i < WORDS; i++) {
      BigInteger[] step = rest.divideAndRemainder(BASE);
      words.addFirst(of.words().get(step[1].intValueExact()));
      rest = step[0];
    }
    return List.copyOf(words);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
