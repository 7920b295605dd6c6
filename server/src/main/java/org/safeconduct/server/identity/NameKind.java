package org.safeconduct.server.identity;

import org.safeconduct.server.kernel.Term;

/// Which of a person's names it is. The chosen one is how they are spoken to.
public enum NameKind implements Term {
  CHOSEN,
  IN_DOCUMENTS,
  SPELLING,
  FORMER
}
