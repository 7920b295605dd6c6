package org.safeconduct.server.casework;

import org.safeconduct.server.kernel.Term;

/// For what somebody is persecuted. Several may hold; what persecutors believe stands apart from
/// what is so.
public enum Ground implements Term {
  SEXUAL_ORIENTATION,
  GENDER_IDENTITY,
  GENDER,
  HONOUR,
  RELIGION,
  NO_RELIGION,
  CONVERSION,
  POLITICAL_OPINION,
  JOURNALISM,
  DEFENDING_RIGHTS,
  REFUSING_SERVICE,
  ETHNICITY,
  NATIONALITY,
  ASSOCIATION,
  OTHER
}
