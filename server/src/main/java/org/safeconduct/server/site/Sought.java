package org.safeconduct.server.site;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.search.Query;

/// What somebody looks for, as typed into the search box and beside it. It is in no address and in
/// no log: in memory under a handle, or sealed to its member under a name.
///
/// @param kinds of rows, one or several with spaces between; none for all
/// @param during a partial date; what is none narrows nothing
/// @param place words that find places of acts
/// @param act words that find acts
/// @param source words that find sources
public record Sought(
    String words, List<String> kinds, String during, String place, String act, String source) {
  public static final Sought NOTHING = new Sought("", List.of(), "", "", "", "");

  public Sought {
    words = words.strip();
    kinds = List.copyOf(kinds);
    during = during.strip();
    place = place.strip();
    act = act.strip();
    source = source.strip();
  }

  public boolean saysNothing() {
    return equals(NOTHING);
  }

  /// Whether anything but words was asked for.
  public boolean narrows() {
    return !new Sought(words, List.of(), "", "", "", "").equals(this);
  }

  /// All of it that was typed, in one line.
  public String inWords() {
    return Stream.of(words, during, place, act, source)
        .filter(typed -> !typed.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /// The time, if there is one that can be read.
  public Optional<PartialDate> time() {
    try {
      return during.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(during));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// The same question, about what is sought alone.
  public Query narrow(Query query) {
    if (saysNothing()) return query;
    Map<String, String> near = new LinkedHashMap<>();
    if (!place.isEmpty()) near.put("scene", place);
    if (!act.isEmpty()) near.put("act", act);
    if (!source.isEmpty()) near.put("source", source);
    Set<String> both = new HashSet<>();
    kinds.forEach(some -> both.addAll(List.of(some.split(" ", -1))));
    if (!query.kinds().isEmpty()) both.retainAll(query.kinds());
    return query
        .matching(words)
        .ofKinds(both.isEmpty() ? query.kinds() : both)
        .narrowed(new Query.Narrowed(time(), near));
  }

  @Override
  public String toString() {
    return "Sought";
  }
}
