package org.safeconduct.server.mandate;

/// What of a witness might leave.
public enum ItemKind {
  ACCOUNT,
  EXHIBIT,
  STATEMENT
}
