package org.safeconduct.server.vault;

import org.safeconduct.server.kernel.MemberId;

/// Only a registrar, whom the organisation root certified, may vouch for members.
public final class NotARegistrar extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotARegistrar(MemberId member) {
    super(member + " is not a certified registrar");
  }
}
