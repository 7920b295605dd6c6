package org.safeconduct.server;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/// No cycles between modules, and nobody reaches into another's inside.
class ModularityTest {
  @Test
  void modulesSeeOnlyEachOthersFrontDoors() {
    ApplicationModules.of(SafeconductApplication.class).verify();
  }
}
