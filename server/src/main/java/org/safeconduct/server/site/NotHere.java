package org.safeconduct.server.site;

import org.safeconduct.server.kernel.Absent;

/// Thrown by a controller for what does not exist and for what this member may not open alike: one
/// page, one status, one length. It says nothing, because nothing may be told apart.
public final class NotHere extends Absent {
  private static final long serialVersionUID = 1L;
}
