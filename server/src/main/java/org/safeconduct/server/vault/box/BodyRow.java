package org.safeconduct.server.vault.box;

import org.safeconduct.ledger.Bytes;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.ScopeId;

/// A body's wrapped key.
public record BodyRow(BodyId body, ScopeId scope, int generation, Bytes wrapped) {}
