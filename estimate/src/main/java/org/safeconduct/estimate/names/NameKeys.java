package org.safeconduct.estimate.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The keys under which a name is found in any script. Pure and total: any text has some keys or
/// none, never an error.
public final class NameKeys {
  /// Indexed once for a name that has a patronymic: a search with another patronymic passes it by.
  public static final String HAS_PATRONYMIC = "P";

  /// Longer names than this are cut: no person's name has more parts, a hostile text may.
  private static final int MOST_PARTS = 12;

  private static final int LONGEST_PART = 40;

  private static final Pattern PATRONYMIC =
      Pattern.compile(".{2,}(ovich|evich|ovitch|evitch|ovic|evic|owicz|ewicz|owitsch|ovna|evna)");

  private static final Pattern FEMININE = Pattern.compile(".{3,}(ova|eva|skaya|skaia|skaja)");

  private NameKeys() {}

  /// Whether a sound is long enough to be looked for with one letter changed.
  public static boolean mayDiffer(String sound) {
    return sound.startsWith("v") && sound.length() >= 5;
  }

  /// What a name is indexed under.
  public static Set<String> of(String name) {
    Set<String> keys = new LinkedHashSet<>();
    for (NamePart part : parts(name)) {
      keys.addAll(part.keys());
      if (part.kind() == NamePart.Kind.PATRONYMIC) keys.add(HAS_PATRONYMIC);
    }
    return keys;
  }

  /// The parts of a name, in the order in which they were written.
  public static List<NamePart> parts(String name) {
    List<NameParts.Piece> pieces = NameParts.of(name);
    int count = Math.min(pieces.size(), MOST_PARTS);
    List<NamePart> parts = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      List<String> joined = new ArrayList<>();
      if (at > 0) joined.add(pieces.get(at - 1).word() + pieces.get(at).glued());
      if (at + 1 < count) joined.add(pieces.get(at).word() + pieces.get(at + 1).glued());
      parts.add(part(pieces.get(at).word(), joined));
    }
    return parts;
  }

  private static NamePart part(String word, List<String> joined) {
    String cut = cut(word);
    String spelling = Spelling.of(cut);
    Set<String> keys = new LinkedHashSet<>();
    Set<String> sounds = new LinkedHashSet<>();
    String first = beginning(cut, spelling);
    if (Spelling.isInitial(cut)) return initial(spelling, first);
    add(cut, spelling, keys, sounds);
    // One letter of a script without vowels, say: an initial, whatever is written around it.
    boolean tells = !sounds.isEmpty();
    for (String both : joined) {
      if (both.length() <= LONGEST_PART) add(both, Spelling.of(both), keys, sounds);
    }
    if (sounds.isEmpty() && !first.isEmpty()) return initial(spelling, first);
    if (!first.isEmpty()) keys.add((tells ? "i" : "o") + first);
    Set<String> initials =
        first.isEmpty() ? Set.of() : tells ? Set.of("o" + first) : Set.of("o" + first, "i" + first);
    boolean patronymic = PATRONYMIC.matcher(spelling).matches();
    NamePart.Kind kind = patronymic ? NamePart.Kind.PATRONYMIC : NamePart.Kind.WHOLE;
    return new NamePart(spelling, kind, keys, sounds, initials);
  }

  /// A part that tells no more than how a name begins.
  private static NamePart initial(String spelling, String first) {
    return new NamePart(
        spelling,
        NamePart.Kind.INITIAL,
        Set.of("o" + first),
        Set.of(),
        Set.of("o" + first, "i" + first));
  }

  private static void add(String word, String spelling, Set<String> keys, Set<String> sounds) {
    if (Spelling.leavesOutVowels(word)) {
      for (String heard : ArabicSounds.of(word)) {
        if (!tells(heard)) continue;
        keys.add("a" + heard);
        sounds.add("a" + heard);
        sounds.add("l" + heard);
      }
      return;
    }
    for (String heard : heard(spelling)) {
      if (heard.isEmpty()) continue;
      keys.add("v" + heard);
      sounds.add("v" + heard);
      String consonants = Sounds.withoutVowels(heard);
      if (!tells(consonants)) continue;
      keys.add("l" + consonants);
      sounds.add("a" + consonants);
    }
  }

  /// One consonant alone tells nothing: `H.` may be Ho, Hu, Haya.
  private static boolean tells(String consonants) {
    return consonants.replace(".", "").length() >= 2;
  }

  /// Кадиева and Кадиев are one family: a feminine ending is heard with and without.
  private static Set<String> heard(String spelling) {
    Set<String> heard = new LinkedHashSet<>(Sounds.of(spelling));
    if (FEMININE.matcher(spelling).matches()) {
      String masculine = spelling.replaceFirst("(a|aya|aia|aja)$", "");
      heard.addAll(Sounds.of(masculine.endsWith("sk") ? masculine + "iy" : masculine));
    }
    return heard;
  }

  /// The first sound, in its first reading.
  private static String beginning(String word, String spelling) {
    Set<String> heard =
        Spelling.leavesOutVowels(word) ? ArabicSounds.of(word) : Sounds.of(spelling);
    String one = heard.isEmpty() ? "" : heard.iterator().next();
    return one.isEmpty() ? "" : one.substring(0, 1).replace('A', 'a');
  }

  private static String cut(String word) {
    return word.length() <= LONGEST_PART ? word : word.substring(0, LONGEST_PART);
  }
}
