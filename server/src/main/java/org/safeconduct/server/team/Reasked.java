package org.safeconduct.server.team;

import org.safeconduct.server.kernel.MemberId;

/// Proof that the member gave their passphrase again in this very request. What reveals, sends out,
/// grants or destroys takes it beside `Unlocked`; only [SignInDesk] makes one.
public final class Reasked {
  private final MemberId member;

  Reasked(MemberId member) {
    this.member = member;
  }

  public MemberId member() {
    return member;
  }

  @Override
  public String toString() {
    return "Reasked[" + member + "]";
  }
}
