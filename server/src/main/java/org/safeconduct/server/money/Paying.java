package org.safeconduct.server.money;

import org.safeconduct.server.kernel.Term;

/// How money reaches somebody.
public enum Paying implements Term {
  CASH,
  TRANSFER,
  VOUCHER,
  PAID_FOR_THEM
}
