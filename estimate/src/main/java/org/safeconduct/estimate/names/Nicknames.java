package org.safeconduct.estimate.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Who is called what: Robert is Bob, Aleksandr is Sasha, Magomed is Mohammed. Families of given
/// names, told by their sound, so that a transliteration is found as well. A pet name may belong to
/// several families.
public final class Nicknames {
  private static final Map<String, Set<String>> FAMILIES = read();

  private Nicknames() {}

  /// The families to which a part of a name may belong; two parts with a family in common may be
  /// one person's name.
  public static Set<String> families(NamePart part) {
    Set<String> families = new HashSet<>();
    for (String key : part.keys()) families.addAll(FAMILIES.getOrDefault(key, Set.of()));
    return families;
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> families = new HashMap<>();
    for (String line : resource().split("\n", -1)) {
      if (line.isBlank() || line.startsWith("#")) continue;
      String[] names = line.strip().split(" +", -1);
      for (String name : names) {
        for (String key : NameKeys.of(name)) {
          if (!key.startsWith("v")) continue;
          families.computeIfAbsent(key, _ -> new HashSet<>()).add(names[0]);
        }
      }
    }
    return Map.copyOf(families);
  }

  private static String resource() {
    try (InputStream text = Nicknames.class.getResourceAsStream("nicknames.txt")) {
      byte[] bytes = Objects.requireNonNull(text, "nicknames.txt").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
