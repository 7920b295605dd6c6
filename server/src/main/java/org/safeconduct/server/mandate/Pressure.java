package org.safeconduct.server.mandate;

import org.safeconduct.server.kernel.Term;

/// What may have weighed on somebody who said yes. Such a yes is provisional: good for protecting
/// them, asked again before anything leaves for another aim.
public enum Pressure implements Term {
  /// Somebody was in the room whom the person did not choose.
  NOT_ALONE,
  /// Within 72 hours of a release.
  JUST_RELEASED,
  /// Asked by one who decides on money or shelter for them.
  ASKED_BY_WHO_PROVIDES
}
