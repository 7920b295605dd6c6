package org.safeconduct.server.cli;

import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.vault.Unlocked;

/// Where things are brought in from the command line, by whom, and who is told how far it is.
record Into(Program program, Unlocked member, ScopeId inquiry, Progress progress) {
  <T> T desk(Class<T> type) {
    return program.desk(type);
  }

  @Override
  public String toString() {
    return "Into[" + inquiry + "]";
  }
}
