package org.safeconduct.server.journal;

import org.safeconduct.ledger.Digest;
import org.safeconduct.server.kernel.ScopeId;

/// Where a scope stands for a reader: while two marks are equal, what was made of its chronicle
/// still holds.
///
/// @param head the digest of its newest leaf
/// @param generation of the keys that open it
public record Mark(ScopeId scope, Digest head, int generation) {}
