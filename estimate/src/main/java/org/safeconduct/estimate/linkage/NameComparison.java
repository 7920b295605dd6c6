package org.safeconduct.estimate.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeconduct.estimate.names.NameKeys;
import org.safeconduct.estimate.names.NamePart;
import org.safeconduct.estimate.names.Nicknames;

/// Names of people and places, whole or in parts, in any script: by spelling, sound, nickname and
/// initial, in any order, as [NameKeys] hears them.
final class NameComparison implements Comparison<NameComparison.Name> {
  /// Places have no nicknames and no initials.
  enum Of {
    PERSON,
    PLACE
  }

  private static final int MOST_KEYS = 3;

  private final Of of;

  NameComparison(Of of) {
    this.of = of;
  }

  /// @param joined all parts in one, in Latin letters
  record Name(String spelling, String joined, List<Part> parts) {}

  /// @param keys, sounds hash codes, sorted: a part is heard as another if a sound of one is a key
  ///   of the other
  @SuppressWarnings("ArrayRecordComponent") // compared by its spelling here and nowhere else
  record Part(
      String spelling,
      boolean initial,
      int[] keys,
      int[] sounds,
      int[] nicknames,
      List<String> heard) {}

  @Override
  public Optional<Name> read(String text) {
    List<Part> parts = new ArrayList<>();
    List<String> spellings = new ArrayList<>();
    for (NamePart part : NameKeys.parts(text)) {
      if (part.spelling().isEmpty()) continue;
      spellings.add(part.spelling());
      parts.add(part(part));
    }
    if (parts.isEmpty()) return Optional.empty();
    return Optional.of(
        new Name(String.join(" ", spellings), String.join("", spellings), List.copyOf(parts)));
  }

  private Part part(NamePart part) {
    boolean initial = of == Of.PERSON && part.kind() == NamePart.Kind.INITIAL;
    int[] nicknames = of == Of.PERSON ? Letters.hashes(Nicknames.families(part)) : new int[0];
    return new Part(
        part.spelling(),
        initial,
        Letters.hashes(part.keys()),
        Letters.hashes(part.sounds()),
        nicknames,
        heard(part));
  }

  /// Consonants are the same in every script; a name with fewer than two is told by all its sounds.
  private static List<String> heard(NamePart part) {
    List<String> consonants =
        part.keys().stream()
            .filter(key -> key.startsWith("l") || key.startsWith("a"))
            .map(key -> key.substring(1))
            .sorted()
            .limit(MOST_KEYS)
            .toList();
    if (!consonants.isEmpty()) return consonants;
    return part.keys().stream().filter(key -> key.startsWith("v")).sorted().limit(1).toList();
  }

  @Override
  public String canonical(Name value) {
    return value.spelling();
  }

  @Override
  public Grade compare(Name one, Name other) {
    if (one.joined.equals(other.joined)) return Grade.ALIKE;
    if (one.parts.size() == 1 && other.parts.size() == 1) {
      return compare(one.parts.getFirst(), other.parts.getFirst());
    }
    Grade aligned =
        one.parts.size() <= other.parts.size() ? aligned(one, other) : aligned(other, one);
    if (aligned.atLeast(Grade.CLOSE)) return aligned;
    Grade letters = Letters.grade(one.joined, other.joined);
    return letters.atLeast(Grade.CLOSE) ? letters : aligned;
  }

  /// The shorter name's parts beside the best of the longer's, each used once, best first.
  private static Grade aligned(Name few, Name many) {
    boolean[] used = new boolean[many.parts.size()];
    boolean[] done = new boolean[few.parts.size()];
    Grade worst = Grade.SAME;
    int whole = 0;
    for (int round = 0; round < done.length; round++) {
      Grade best = null;
      int bestI = 0;
      int bestJ = 0;
      for (int i = 0; i < done.length; i++) {
        for (int j = 0; j < used.length && !done[i]; j++) {
          Grade grade = used[j] ? null : graded(few.parts.get(i), many.parts.get(j));
          if (grade != null && (best == null || grade.compareTo(best) > 0)) {
            best = grade;
            bestI = i;
            bestJ = j;
          }
        }
      }
      if (best == null) break;
      done[bestI] = true;
      used[bestJ] = true;
      worst = Grade.worst(worst, best);
      if (best.atLeast(Grade.CLOSE)) whole++;
    }
    return judged(worst, whole, few.parts.size(), many.parts.size());
  }

  private static Grade judged(Grade worst, int whole, int few, int many) {
    if (worst == Grade.DIFFERENT || whole == 0) {
      return 2 * whole >= many && whole > 0 ? Grade.PARTLY : Grade.DIFFERENT;
    }
    // Nobody is known by one of several names, nor by initials alone.
    if (few == 1) return Grade.PARTLY;
    if (worst == Grade.INITIAL) return Grade.NEAR;
    return Grade.worst(worst, Grade.ALIKE);
  }

  private static Grade graded(Part one, Part other) {
    return one.spelling.equals(other.spelling) ? Grade.SAME : compare(one, other);
  }

  private static Grade compare(Part one, Part other) {
    if (one.initial || other.initial) {
      return one.spelling.charAt(0) == other.spelling.charAt(0) ? Grade.INITIAL : Grade.DIFFERENT;
    }
    if (Letters.meet(one.sounds, other.keys) || Letters.meet(other.sounds, one.keys)) {
      return Grade.ALIKE;
    }
    if (Letters.meet(one.nicknames, other.nicknames)) return Grade.ALIKE;
    Grade letters = Letters.grade(one.spelling, other.spelling);
    boolean begins =
        Math.min(one.spelling.length(), other.spelling.length()) >= 3
            && (one.spelling.startsWith(other.spelling) || other.spelling.startsWith(one.spelling));
    return begins ? Grade.best(letters, Grade.NEAR) : letters;
  }

  @Override
  public List<List<String>> keys(Name value) {
    List<String> heard = new ArrayList<>();
    List<String> starts = new ArrayList<>();
    for (Part part : value.parts) {
      heard.addAll(part.heard);
      if (part.spelling.length() >= 3) starts.add(part.spelling.substring(0, 3));
    }
    return List.of(List.of(value.spelling), heard, starts);
  }

  @Override
  public List<KeyName> keyNames() {
    return List.of(
        new KeyName("whole", 0), new KeyName("sound", 0.35), new KeyName("beginning", 0.6));
  }
}
