package org.safeconduct.server.journal.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.safeconduct.ledger.KeyRole;
import org.safeconduct.ledger.LedgerRefusal;
import org.safeconduct.ledger.SignedLeaf;
import org.safeconduct.server.journal.Broken;
import org.safeconduct.server.journal.log.LogRow;

/// One row against itself: grammar of its leaf, place, signature by a key certified for that index,
/// digest of its body. Where it follows and whether it may be empty is for others to say.
final class RowCheck {
  private final LogKeys keys;
  private final boolean houseOnly;

  private RowCheck(LogKeys keys, boolean houseOnly) {
    this.keys = keys;
    this.houseOnly = houseOnly;
  }

  static RowCheck ofRecord(LogKeys keys) {
    return new RowCheck(keys, false);
  }

  /// In the trail every leaf is the house's.
  static RowCheck ofTrail(LogKeys keys) {
    return new RowCheck(keys, true);
  }

  /// The leaf, if the row holds one; what is wrong is added to `found`.
  Optional<SignedLeaf> check(LogRow row, List<Broken> found) {
    List<String> wrong = new ArrayList<>();
    Optional<SignedLeaf> leaf = parse(row, wrong);
    leaf.ifPresent(signed -> check(row, signed, wrong));
    wrong.forEach(what -> found.add(new Broken(where(row), what)));
    return leaf;
  }

  String where(LogRow row) {
    return keys.origin() + " " + row.position();
  }

  private void check(LogRow row, SignedLeaf signed, List<String> wrong) {
    if (signed.leaf().seq() != row.seq()
        || !Arrays.equals(signed.leaf().scope().bytes(), row.scope().toBytes())) {
      wrong.add("the row stands at another place than its leaf was signed for");
    }
    row.body()
        .ifPresent(body -> {
          var digest = LogRow.bodyDigest(row.subject(), row.bodyId(), body.toArray());
          if (!digest.equals(signed.leaf().body())) {
            wrong.add("body " + signed.leaf().body() + " expected, " + digest + " found");
          }
        });
    try {
      KeyRole role = keys.verify(signed, row.position());
      if (houseOnly && role != KeyRole.HOUSE) wrong.add("signed by a member, not by the house");
    } catch (LedgerRefusal e) {
      wrong.add(say(e));
    }
  }

  private static Optional<SignedLeaf> parse(LogRow row, List<String> wrong) {
    try {
      return Optional.of(row.parsed());
    } catch (LedgerRefusal e) {
      wrong.add(say(e));
      return Optional.empty();
    }
  }

  static String say(LedgerRefusal e) {
    return e.what() + ": " + e.expected() + " expected, " + e.found() + " found";
  }
}
