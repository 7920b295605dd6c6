package org.safeconduct.server.vault.box;

/// Where a roll of the shred key can be interrupted, in order: after which step.
public enum RollStep {
  /// The next key lies in its file; nothing is sealed under it yet.
  NEXT_WRITTEN,
  /// Every row is sealed under the next key, durably: from here on it is the key.
  COMMITTED,
  /// A row of every kind was opened under it, and the write-ahead log was cut.
  PROVED,
  /// The old key's file was set aside.
  OLD_ASIDE,
  /// The next key's file is the current one.
  CURRENT,
  /// The old key is destroyed.
  DONE
}
