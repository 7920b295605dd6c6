package org.safeconduct.mail.receipt;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// 1,626 words of one language (source and licence stand beside the resources). 1,626¹² is 0.4 %
/// more than 2¹²⁸: twelve words hold a receipt, with nothing to spare for a check.
record WordList(List<String> words, Map<String, Integer> numbers) {
  static final int SIZE = 1626;

  WordList {
    words = List.copyOf(words);
    numbers = Map.copyOf(numbers);
  }

  static WordList read(String language) {
    String name = "words-" + language + ".txt";
    try (InputStream in = WordList.class.getResourceAsStream(name)) {
      if (in == null) throw new IllegalStateException(name + " is missing from the program");
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WordList of(List<String> words) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < words.size(); i++) numbers.put(Folding.fold(words.get(i)), i);
    if (words.size() != SIZE || numbers.size() != SIZE) {
      throw new IllegalStateException("a word list must have 1626 words, told apart when folded");
    }
    return new WordList(words, numbers);
  }

  /// The number of a folded word, or -1.
  int number(String folded) {
    return numbers.getOrDefault(folded, -1);
  }
}
