package org.safeconduct.server.vault.box;

import org.safeconduct.ledger.Bytes;

/// One generation of a scope's key.
///
/// @param note by which its maker signs for number, drop key and commitment
/// @param batch in which it was kept
public record GenerationRow(
    int number, Bytes dropPublic, Bytes commitment, Bytes previous, String note, long batch) {}
