package org.safeconduct.server.vault;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.vault.box.GrantRow;
import org.safeconduct.server.vault.box.KeyBox;

/// Compares the box with what the log says ought to be in it.
final class Auditor {
  private final KeyBox box;
  private final Grants grants;
  private final Certified certified;

  Auditor(KeyBox box, Grants grants, Certified certified) {
    this.box = box;
    this.grants = grants;
    this.certified = certified;
  }

  List<Finding> audit(
      Predicate<BodyId> inLog, Collection<BodyId> erased, Map<TeamId, Set<MemberId>> members) {
    List<Finding> findings = new ArrayList<>();
    auditGrants(inLog, findings);
    for (BodyId body : erased) {
      if (box.read(rows -> rows.bodies().holds(body))) {
        findings.add(new Finding.ErasedBodyHasKey(body));
      }
    }
    members.forEach((team, current) -> auditSeats(team, current, findings));
    return findings;
  }

  private void auditGrants(Predicate<BodyId> inLog, List<Finding> findings) {
    if (!certified.isFounded()) {
      return;
    }
    Writers writers = certified.writers();
    for (GrantRow row : grants.all()) {
      if (!inLog.test(row.fact())) {
        findings.add(new Finding.GrantWithoutLeaf(row.scope(), row.audience(), row.fact()));
      }
      if (!writers.signed(GrantRowOf.signed(row))) {
        findings.add(new Finding.GrantNotSigned(row.scope(), row.audience(), row.grantedBy()));
      }
    }
  }

  private void auditSeats(TeamId team, Set<MemberId> current, List<Finding> findings) {
    Set<MemberId> seated = Set.copyOf(box.read(rows -> rows.teams().seated(team)));
    current.stream()
        .filter(member -> !seated.contains(member))
        .forEach(member -> findings.add(new Finding.MemberWithoutSeat(team, member)));
    seated.stream()
        .filter(member -> !current.contains(member))
        .forEach(member -> findings.add(new Finding.SeatWithoutMember(team, member)));
  }
}
