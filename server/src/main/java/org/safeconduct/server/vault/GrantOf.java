package org.safeconduct.server.vault;

import org.safeconduct.server.kernel.BodyId;

/// A grant and the body of the fact that says so: the row counts only while that fact is in the
/// log.
public record GrantOf(SignedGrant grant, BodyId fact) {}
