package org.safeconduct.server.vault;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.safeconduct.ledger.IndexRange;
import org.safeconduct.ledger.KeyRole;
import org.safeconduct.ledger.LedgerRefusal;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.vault.box.KeyBox;
import org.safeconduct.server.vault.box.MemberRow;

/// Whose key signs by which name, as a registrar or the root vouched for it. Each is looked up and
/// verified once while the process runs: this is asked for every fact that is opened.
public final class Authors {
  private final KeyBox box;
  private final Certified certified;
  private final Map<String, MemberId> known = new ConcurrentHashMap<>();

  Authors(KeyBox box, Certified certified) {
    this.box = box;
    this.certified = certified;
  }

  /// Empty for a key of which nobody vouched that it is a member's.
  public Optional<MemberId> of(String keyName) {
    MemberId member = known.get(keyName);
    return member == null ? vouched(keyName) : Optional.of(member);
  }

  /// Whether what this key signs now is believed: it is certified in the log, without an end.
  public boolean mayWrite(String keyName, String log) {
    return of(keyName).isPresent()
        && certified.keys(log).certificates().stream()
            .filter(certificate -> certificate.role() == KeyRole.AUTHOR)
            .filter(certificate -> certificate.key().name().equals(keyName))
            .anyMatch(certificate -> certificate.range().to() == IndexRange.OPEN);
  }

  private Optional<MemberId> vouched(String keyName) {
    Optional<MemberRow> row = box.read(rows -> rows.members().byKey(keyName));
    if (row.isEmpty()) {
      return Optional.empty();
    }
    try {
      certified.check(
          row.get().card(),
          Vouched.member(certified.house().origin(), row.get()),
          KeyRole.REGISTRAR);
    } catch (LedgerRefusal notVouchedFor) {
      return Optional.empty();
    }
    known.put(keyName, row.get().id());
    return Optional.of(row.get().id());
  }
}
