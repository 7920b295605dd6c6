package org.safeconduct.server.vault.box;

import org.safeconduct.ledger.Bytes;

/// The house: its name in key names, the origin of its record, the organisation root's vkey, its
/// own key's name, its seed (opened from the outer layer; 32 bytes that sign for the house).
///
/// @param seed a secret in a public type: it goes into a `Secret` at once
public record HouseRow(String domain, String origin, String root, String keyName, Bytes seed) {
  @Override
  public String toString() {
    return "HouseRow[" + domain + "]";
  }
}
