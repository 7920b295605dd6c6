package org.safeconduct.server.vault;

import org.safeconduct.seal.Secret;

/// The key of an audience's search index. Another number means another key: what lies under the old
/// one is to be destroyed and built anew.
public record IndexKey(long number, Secret key) implements AutoCloseable {
  @Override
  public void close() {
    key.close();
  }
}
