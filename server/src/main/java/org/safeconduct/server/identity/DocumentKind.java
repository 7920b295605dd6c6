package org.safeconduct.server.identity;

import org.safeconduct.server.kernel.Term;

/// Papers that open or block a way.
public enum DocumentKind implements Term {
  PASSPORT,
  INTERNAL_PASSPORT,
  IDENTITY_CARD,
  BIRTH_CERTIFICATE,
  MARRIAGE_CERTIFICATE,
  MILITARY_BOOKLET,
  RESIDENCE_PERMIT,
  TRAVEL_DOCUMENT,
  OTHER
}
