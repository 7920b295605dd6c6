package org.safeconduct.server.vault;

import java.util.Map;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.vault.box.Holder;

/// A scope's key of one generation as everybody may see it.
///
/// @param number from 1
/// @param dropPublic to which the house drops body keys
/// @param commitment which key it is, without the key
/// @param previous the key of the generation before, sealed under this one; empty for the first
/// @param note by which its maker signs for number, drop key and commitment
/// @param epochs to whom it was granted, in which epoch (0 for a member): if one of them moves, the
///   next write rolls
public record ScopeGeneration(
    ScopeId scope,
    int number,
    Bytes dropPublic,
    Bytes commitment,
    Bytes previous,
    String note,
    Map<Holder, Integer> epochs) {
  public ScopeGeneration {
    epochs = Map.copyOf(epochs);
  }
}
