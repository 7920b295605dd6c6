package org.safeconduct.server.identity;

import java.security.SecureRandom;
import org.safeconduct.server.casework.Compartment;

/// Lets tests of other packages open identities as the program does.
public final class Identities {
  private Identities() {}

  public static Compartment compartment(SecureRandom random) {
    return new IdentityCompartment(random);
  }
}
