package org.safeconduct.server.route;

import org.safeconduct.server.kernel.Term;

/// A paper that a route may ask for. Only whether there is one is known here, never what it says.
public enum Paper implements Term {
  INTERNAL_PASSPORT,
  BIRTH_CERTIFICATE,
  MARRIAGE_CERTIFICATE,
  MILITARY_BOOKLET,
  POLICE_OR_COURT_PAPERS,
  MEDICAL_REPORT,
  REFEREE_LETTER,
  INVITATION,
  PROOF_OF_RELATIONSHIP,
  CONSENT_FOR_A_CHILD,
  POWER_OF_ATTORNEY,
  INSURANCE
}
