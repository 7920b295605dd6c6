package org.safeconduct.server.vault;

/// What a grant allows. Reading is cryptography; writing, granting and expiry are rules that the
/// journal enforces from the log. Each includes those before it.
public enum Right {
  READ,
  WRITE,
  GRANT
}
