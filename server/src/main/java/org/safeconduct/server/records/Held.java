package org.safeconduct.server.records;

import java.util.Optional;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Fact;

/// What a record of another module is: a bean of that module for each [Holder] it has.
///
/// @param begins the fact by which a subject is one
public record Held(Holder holder, Class<? extends Fact> begins) {
  /// The fact that says what a subject is, if it is one of these.
  public Optional<? extends Fact> in(Chronicle subject) {
    return subject.live(begins).stream().map(t -> t.fact()).findFirst();
  }
}
