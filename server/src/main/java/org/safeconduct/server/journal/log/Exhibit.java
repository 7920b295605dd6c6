package org.safeconduct.server.journal.log;

import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.ScopeId;

/// A sealed file that the log knows of.
///
/// @param bytes length of the sealed file on the disk
public record Exhibit(BodyId id, ScopeId scope, long bytes) {}
