package org.safeconduct.server.vault;

import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.TeamId;

/// What is wrong between the box and the log.
public sealed interface Finding {
  /// A standing grant whose fact is not in the log.
  record GrantWithoutLeaf(ScopeId scope, Audience to, BodyId fact) implements Finding {}

  /// A standing grant whose signature does not verify under its granter's certified key.
  record GrantNotSigned(ScopeId scope, Audience to, String by) implements Finding {}

  /// A body that was erased and still has a key.
  record ErasedBodyHasKey(BodyId body) implements Finding {}

  /// A current member of a team without a seat in its newest epoch.
  record MemberWithoutSeat(TeamId team, MemberId member) implements Finding {}

  /// A seat in a team's newest epoch of somebody who is not its member.
  record SeatWithoutMember(TeamId team, MemberId member) implements Finding {}
}
