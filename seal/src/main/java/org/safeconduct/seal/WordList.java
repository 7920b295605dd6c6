package org.safeconduct.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// 2,048 English words, 11 bits each, told apart by their first four letters (BIP 39's list; its
/// source and licence stand beside the resource).
final class WordList {
  static final int BITS = 11;

  private static final List<String> WORDS = read();
  private static final Map<String, Integer> NUMBERS = numbers();

  private WordList() {}

  static String word(int number) {
    return WORDS.get(number);
  }

  /// The number of a word, or -1.
  static int number(String word) {
    return NUMBERS.getOrDefault(word, -1);
  }

  private static List<String> read() {
    try (InputStream in = WordList.class.getResourceAsStream("words-english.txt")) {
      if (in == null) {
        throw new IllegalStateException("The word list is missing from the program");
      }
      List<String> words =
          new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
      if (words.size() != 1 << BITS) {
        throw new IllegalStateException("The word list has " + words.size() + " words, not 2048");
      }
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < WORDS.size(); i++) {
      numbers.put(WORDS.get(i), i);
    }
    return Map.copyOf(numbers);
  }
}
