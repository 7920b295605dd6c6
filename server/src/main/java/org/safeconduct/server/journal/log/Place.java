package org.safeconduct.server.journal.log;

import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;

/// Where in the log something was written about what: all that a follower need know.
public record Place(long position, ScopeId scope, SubjectId subject) {}
