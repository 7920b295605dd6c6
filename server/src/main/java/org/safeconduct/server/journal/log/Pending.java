package org.safeconduct.server.journal.log;

import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.ScopeId;

/// Something that the log has taken and that other stores have still to let go. It stands from the
/// leaf's commit until the last of them has; at start it is done again.
///
/// @param body whose key and bytes go
/// @param verb what is to be done, `erase`
public record Pending(BodyId body, String verb, ScopeId scope) {
  public static final String ERASE = "erase";
}
