package org.safeconduct.server.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.vault.box.GrantRow;

/// Compares the standing grants with what the log says of them.
final class Auditor {
  private final Grants grants;
  private final Certified certified;

  Auditor(Grants grants, Certified certified) {
    this.grants = grants;
    this.certified = certified;
  }

  List<Finding> audit(Predicate<BodyId> inLog) {
    if (!certified.isFounded()) return List.of();
    List<Finding> findings = new ArrayList<>();
    Writers writers = certified.writers();
    for (GrantRow row : grants.all()) {
      if (!inLog.test(row.fact())) {
        findings.add(new Finding.GrantWithoutLeaf(row.scope(), row.audience(), row.fact()));
      }
      if (!writers.signed(GrantRowOf.signed(row))) {
        findings.add(new Finding.GrantNotSigned(row.scope(), row.audience(), row.grantedBy()));
      }
    }
    return findings;
  }
}
