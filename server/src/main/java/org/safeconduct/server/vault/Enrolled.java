package org.safeconduct.server.vault;

import org.safeconduct.seal.Passphrase;
import org.safeconduct.seal.PrintedCode;
import org.safeconduct.server.kernel.MemberId;

/// A member who was just enrolled, with what is shown to them once and printed once.
public record Enrolled(
    MemberId member, String keyName, Passphrase passphrase, PrintedCode code, MemberKey key)
    implements AutoCloseable {
  @Override
  public void close() {
    passphrase.close();
    code.close();
    key.close();
  }

  @Override
  public String toString() {
    return "Enrolled[" + member + "]";
  }
}
