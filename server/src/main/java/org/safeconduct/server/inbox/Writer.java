package org.safeconduct.server.inbox;

import org.safeconduct.server.kernel.Term;

/// Who writes.
public enum Writer implements Term {
  FOR_MYSELF,
  FOR_ANOTHER_WHO_KNOWS,
  /// For somebody who does not know that help is sought.
  FOR_ANOTHER_WHO_DOES_NOT_KNOW
}
