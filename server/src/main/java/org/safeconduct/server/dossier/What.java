package org.safeconduct.server.dossier;

import org.safeconduct.server.kernel.Term;

/// What of an inquiry can leave in an export.
public enum What implements Term {
  SOURCE,
  STATEMENT,
  ACCOUNT,
  EXHIBIT,
  EVENT,
  ACT,
  HARMED,
  ALLEGED,
  /// Of a kind of record of one's own. Nothing says on whose terms, so it stays unless anybody can
  /// read it elsewhere.
  ENTRY
}
