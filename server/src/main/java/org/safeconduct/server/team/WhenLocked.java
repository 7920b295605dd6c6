package org.safeconduct.server.team;

import org.safeconduct.server.kernel.MemberId;

/// Whoever works on in the background by a member's keys: told when the last of the member's open
/// sessions is locked or ends, and wipes them.
public interface WhenLocked {
  void locked(MemberId member);
}
