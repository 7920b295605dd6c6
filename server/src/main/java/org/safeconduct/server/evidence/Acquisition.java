package org.safeconduct.server.evidence;

import org.jspecify.annotations.Nullable;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.Term;

/// How an exhibit came into the house.
///
/// @param witness who gave it or whom it is about, if a witness of this inquiry; their terms decide
/// @param receivedFrom by relation or office
/// @param how handed over, by post, downloaded from a public page, …
public record Acquisition(
    Origin origin,
    @Nullable SubjectId witness,
    String receivedFrom,
    PartialDate receivedOn,
    String how) {
  public enum Origin implements Term {
    WITNESS,
    PUBLIC,
    OTHER
  }

  public Acquisition {
    if ((origin == Origin.WITNESS) != (witness != null)) {
      throw new IllegalArgumentException("a witness exactly where the origin is a witness");
    }
  }
}
