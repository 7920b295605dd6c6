package org.safeconduct.server.testimony;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.kernel.SubjectId;

/// Somebody else in a paragraph: by which words, and which witness of this inquiry it is, if they
/// have terms here.
///
/// @param words exactly as they stand in the paragraph
public record Masking(String words, @Nullable SubjectId witness) {
  /// What stands in their place; as long for everybody, so that it tells no name by its length.
  public static final String MASK = "\u2587\u2587\u2587";

  /// A paragraph with all of these covered, the longest first: a name may hold another.
  static String cover(String paragraph, List<Masking> others) {
    String covered = paragraph;
    for (Masking other :
        others.stream()
            .sorted(Comparator.comparingInt((Masking m) -> m.words().length()).reversed())
            .toList()) {
      covered = covered.replace(other.words(), MASK);
    }
    return covered;
  }

  @Override
  public String toString() {
    return "Masking[]";
  }
}
