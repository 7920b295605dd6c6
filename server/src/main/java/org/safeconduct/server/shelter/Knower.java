package org.safeconduct.server.shelter;

import org.safeconduct.server.kernel.Term;

/// Who was told an address.
public enum Knower implements Term {
  THE_PERSON,
  COLLEAGUE,
  HOST,
  DRIVER,
  LAWYER,
  DOCTOR,
  OTHER_ORGANISATION,
  SOMEBODY_ELSE
}
