package org.safeconduct.server.vault;

import java.util.List;
import org.safeconduct.seal.Secret;
import org.safeconduct.seal.Share;
import org.safeconduct.seal.Shares;
import org.safeconduct.seal.SigningKey;
import org.safeconduct.server.vault.box.HouseRow;

/// The organisation root, put together from its shares for one act.
final class Roots {
  private Roots() {}

  /// @throws NotThisRoot if the shares fit together and give another root
  static SigningKey combine(List<Share> shares, HouseRow house) {
    try (Secret seed = Shares.combine(shares)) {
      SigningKey root = SigningKey.fromSeed(seed);
      if (!KeyName.of(house.domain(), root.verifyKey()).text().equals(house.root())) {
        root.close();
        throw new NotThisRoot();
      }
      return root;
    }
  }
}
