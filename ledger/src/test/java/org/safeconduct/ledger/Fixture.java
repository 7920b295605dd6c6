package org.safeconduct.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// A small log with one author and two scopes, for tests.
final class Fixture {

  static final String ORIGIN = "northlight.example/record";
  static final Id16 SCOPE = Id16.of(bytes(1, 16));
  static final Id16 OTHER_SCOPE = Id16.of(bytes(2, 16));

  final TestKey author = TestKey.ed25519("northlight.example/k-7f2a");

  List<SignedLeaf> chain(String origin, Id16 scope, int leaves) {
    List<SignedLeaf> chain = new ArrayList<>();
    ScopeHead head = ScopeHead.empty(origin, scope);
    for (int i = 0; i < leaves; i++) {
      SignedLeaf leaf = head.next(digest(i), digest(-i)).sign(author.signer());
      head = head.after(leaf);
      chain.add(leaf);
    }
    return chain;
  }

  /// Follows the leaves as one chain; throws at the first that does not belong.
  ScopeHead follow(List<SignedLeaf> leaves) {
    ScopeHead head = ScopeHead.empty(ORIGIN, SCOPE);
    for (SignedLeaf leaf : leaves) {
      leaf.verify(author.verifier());
      head = head.after(leaf);
    }
    return head;
  }

  static Digest digest(int i) {
    return Digest.sha256(bytes(i, 4));
  }

  static byte[] bytes(long seed, int length) {
    byte[] bytes = new byte[length];
    new SplittableRandom(seed).nextBytes(bytes);
    return bytes;
  }
}
