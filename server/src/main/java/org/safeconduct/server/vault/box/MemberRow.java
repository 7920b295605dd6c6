package org.safeconduct.server.vault.box;

import org.safeconduct.ledger.Bytes;
import org.safeconduct.server.kernel.MemberId;

/// A member's public side.
///
/// @param signing the Ed25519 public key
/// @param opening the X-Wing public key
/// @param card what binds member, key name and public key, signed by a registrar; empty until
///   somebody vouches
public record MemberRow(
    MemberId id, Bytes handleTag, String keyName, Bytes signing, Bytes opening, String card) {}
