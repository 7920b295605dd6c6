package org.safeconduct.estimate.names;

import java.util.Set;

/// One part of a name: what it is indexed under, and what a search for it asks for. A name is found
/// by a search when for every part of the search one of its `sounds` or `initials` is among the
/// name's keys, and for at least one part one of its `sounds`: nobody is found by initials alone. A
/// part that is a [Kind#PATRONYMIC] may be missing in the name, but not be another one.
///
/// @param spelling in Latin letters `a`–`z`, for ranking and for comparing letter by letter
/// @param keys what is written to the index
/// @param sounds what a search asks the index for; any one of them is enough
/// @param initials the same, where one of the two has only an initial
public record NamePart(
    String spelling, Kind kind, Set<String> keys, Set<String> sounds, Set<String> initials) {
  public enum Kind {
    WHOLE,
    INITIAL,
    PATRONYMIC
  }

  public NamePart {
    keys = Set.copyOf(keys);
    sounds = Set.copyOf(sounds);
    initials = Set.copyOf(initials);
  }

  /// A name is personal: it stays out of logs.
  @Override
  public String toString() {
    return "NamePart[" + kind + "]";
  }
}
