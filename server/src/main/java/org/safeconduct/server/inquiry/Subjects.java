package org.safeconduct.server.inquiry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Entry;
import org.safeconduct.server.kernel.SubjectId;

/// Goes through an inquiry subject by subject: a listing is given one subject or all of them.
public final class Subjects {
  private Subjects() {}

  public static <T> Stream<T> each(Chronicle chronicle, Function<Chronicle, Stream<T>> subject) {
    return apart(chronicle).values().stream().flatMap(subject);
  }

  /// Every subject's own chronicle, in the order in which they began. One walk, however many.
  public static Map<SubjectId, Chronicle> apart(Chronicle chronicle) {
    Map<SubjectId, List<Entry>> entries = new LinkedHashMap<>();
    chronicle
        .entries()
        .forEach(e -> entries.computeIfAbsent(e.subject(), _ -> new ArrayList<>()).add(e));
    Map<SubjectId, Chronicle> apart = new LinkedHashMap<>();
    entries.forEach((id, its) ->
        apart.put(id, new Chronicle(chronicle.scope(), chronicle.kind(), chronicle.root(), its)));
    return apart;
  }
}
