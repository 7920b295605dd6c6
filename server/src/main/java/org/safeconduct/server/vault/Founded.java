package org.safeconduct.server.vault;

import java.util.List;
import org.safeconduct.ledger.VerifierKey;
import org.safeconduct.seal.Share;

/// An organisation that was just founded: what its trustees carry away, and the first registrar.
/// Nothing of it but the root's public half is on the server.
///
/// @param guardedShares empty if guarded teams are never to be recovered
public record Founded(
    VerifierKey root,
    List<Share> rootShares,
    List<Share> teamShares,
    List<Share> guardedShares,
    Enrolled registrar)
    implements AutoCloseable {
  public Founded {
    rootShares = List.copyOf(rootShares);
    teamShares = List.copyOf(teamShares);
    guardedShares = List.copyOf(guardedShares);
  }

  @Override
  public void close() {
    rootShares.forEach(Share::close);
    teamShares.forEach(Share::close);
    guardedShares.forEach(Share::close);
    registrar.close();
  }

  @Override
  public String toString() {
    return "Founded[" + root.name() + "]";
  }
}
