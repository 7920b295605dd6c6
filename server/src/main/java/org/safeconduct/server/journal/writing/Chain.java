package org.safeconduct.server.journal.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safeconduct.ledger.Digest;
import org.safeconduct.ledger.Leaf;
import org.safeconduct.ledger.NoteSigner;
import org.safeconduct.ledger.ScopeHead;
import org.safeconduct.ledger.SignedLeaf;
import org.safeconduct.server.journal.log.LogRow;
import org.safeconduct.server.journal.log.NewRow;
import org.safeconduct.server.kernel.ScopeId;

/// Gives sealed facts their places after the heads that were read, and signs them there.
final class Chain {
  private final Map<ScopeId, ScopeHead> heads;

  Chain(Map<ScopeId, ScopeHead> heads) {
    this.heads = new HashMap<>(heads);
  }

  List<NewRow> sign(List<SealedFact> facts, NoteSigner author) {
    List<NewRow> rows = new ArrayList<>();
    for (SealedFact fact : facts) {
      ScopeHead head = heads.get(fact.scope());
      if (head == null) throw new IllegalStateException("no head was read of " + fact.scope());
      Digest body = LogRow.bodyDigest(fact.subject(), fact.body(), fact.sealed().toArray());
      Leaf next =
          fact.erases() == null
              ? head.next(fact.commit(), body)
              : head.next(fact.commit(), body, fact.erases());
      SignedLeaf leaf = next.sign(author);
      heads.put(fact.scope(), head.after(leaf));
      rows.add(new NewRow(leaf, fact.subject(), fact.body(), fact.sealed()));
    }
    return rows;
  }
}
