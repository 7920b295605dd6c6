package org.safeconduct.server.inquiry;

import java.util.function.Function;
import java.util.stream.Stream;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Entry;
import org.safeconduct.server.kernel.SubjectId;

/// Goes through an inquiry subject by subject: a listing is given one subject or all of them.
public final class Subjects {
  private Subjects() {}

  public static <T> Stream<T> each(Chronicle chronicle, Function<Chronicle, Stream<T>> subject) {
    Stream<SubjectId> ids = chronicle.entries().stream().map(Entry::subject).distinct();
    return ids.map(chronicle::about).flatMap(subject);
  }
}
