package org.safeconduct.estimate.linkage;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.Optional;

/// Free text: an address, a trade, a mailbox. Compared by letters, then by words.
final class TextComparison implements Comparison<TextComparison.Words> {
  private static final int LONGEST = 400;

  /// @param joined without what parts words, for comparing letter by letter
  /// @param words hash codes of the words, sorted
  @SuppressWarnings("ArrayRecordComponent") // compared by its fields here and nowhere else
  record Words(String text, String joined, int[] words) {}

  @Override
  public Optional<Words> read(String raw) {
    String cut = raw.length() <= LONGEST ? raw : raw.substring(0, LONGEST);
    String text =
        Normalizer2.getNFKCCasefoldInstance()
            .normalize(cut)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
            .strip();
    if (text.isEmpty()) return Optional.empty();
    int[] words = Letters.hashes(List.of(text.split(" ")));
    return Optional.of(new Words(text, text.replace(" ", ""), words));
  }

  @Override
  public String canonical(Words value) {
    return value.text();
  }

  @Override
  public Grade compare(Words one, Words other) {
    if (one.joined.equals(other.joined)) return Grade.ALIKE;
    Grade letters = Letters.grade(one.joined, other.joined);
    if (letters.atLeast(Grade.CLOSE)) return letters;
    int shared = shared(one.words, other.words);
    int fewer = Math.min(one.words.length, other.words.length);
    int more = Math.max(one.words.length, other.words.length);
    if (fewer >= 2 && shared == more) return Grade.ALIKE;
    if (fewer >= 2 && shared >= fewer) return Grade.best(letters, Grade.NEAR);
    return 2 * shared >= more ? Grade.best(letters, Grade.PARTLY) : letters;
  }

  private static int shared(int[] one, int[] other) {
    int shared = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      if (one[i] == other[j]) {
        shared++;
        i++;
        j++;
      } else if (one[i] < other[j]) i++;
      else j++;
    }
    return shared;
  }

  @Override
  public List<List<String>> keys(Words value) {
    String joined = value.joined;
    List<String> start = joined.length() < 5 ? List.of() : List.of(joined.substring(0, 5));
    List<String> end =
        joined.length() < 5 ? List.of() : List.of(joined.substring(joined.length() - 5));
    return List.of(List.of(value.text), start, end);
  }

  @Override
  public List<KeyName> keyNames() {
    return List.of(new KeyName("whole", 0), new KeyName("beginning", 0.5), new KeyName("end", 0.5));
  }
}
