package org.safeconduct.ledger;

/// A text or a byte form is not the one encoding that its format allows.
public final class Malformed extends LedgerRefusal {

  private static final long serialVersionUID = 1L;

  public Malformed(String what, String expected, String found) {
    super(what, expected, found);
  }
}
