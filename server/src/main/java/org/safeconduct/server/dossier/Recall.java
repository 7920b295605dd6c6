package org.safeconduct.server.dossier;

import org.safeconduct.server.kernel.Term;

/// How far it is with a copy that somebody wants back. Nothing that left can be called back by us:
/// its recipient is asked, and what they answer is written.
public enum Recall implements Term {
  ASKED,
  DESTROYED,
  KEPT,
  SENT_ON,
  NO_ANSWER
}
