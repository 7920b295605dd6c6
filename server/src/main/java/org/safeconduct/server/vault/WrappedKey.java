package org.safeconduct.server.vault;

import org.safeconduct.ledger.Bytes;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.ScopeId;

/// A body's key as it goes into the box: wrapped under its scope's key by a member, or dropped to
/// the scope's public drop key by the house. Its length tells which.
public record WrappedKey(BodyId body, ScopeId scope, int generation, Bytes wrapped) {}
