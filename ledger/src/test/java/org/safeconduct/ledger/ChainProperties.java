package org.safeconduct.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a dishonest keeper of a log may try, and that the chain or the tree notices.
class ChainProperties {

  private static final int LEAVES = 40;

  private final Fixture fixture = new Fixture();
  private final List<SignedLeaf> chain = fixture.chain(Fixture.ORIGIN, Fixture.SCOPE, LEAVES);
  private final ScopeHead head = fixture.follow(chain);

  @Test
  void noticesATruncatedChainByItsHeadAndByTheTree() {
    qt().withExamples(100)
        .forAll(integers().between(1, LEAVES - 1))
        .checkAssert(kept -> {
          List<SignedLeaf> cut = chain.subList(0, kept);
          assertThat(fixture.follow(cut)).isNotEqualTo(head);
          ConsistencyProof none = new ConsistencyProof(List.of());
          assertThatThrownBy(() -> none.verify(tree(chain), tree(cut)))
              .isInstanceOf(ProofMismatch.class);
        });
  }

  @Test
  void refusesReorderedLeaves() {
    qt().withExamples(100)
        .forAll(integers().between(0, LEAVES - 1), integers().between(0, LEAVES - 1))
        .assuming((a, b) -> !a.equals(b))
        .checkAssert((a, b) -> {
          List<SignedLeaf> swapped = new ArrayList<>(chain);
          Collections.swap(swapped, a, b);
          refused(swapped);
          assertThat(tree(swapped)).isNotEqualTo(tree(chain));
        });
  }

  @Test
  void refusesAChainWithALeafTakenOut() {
    qt().withExamples(100)
        .forAll(integers().between(0, LEAVES - 2))
        .checkAssert(gone -> {
          List<SignedLeaf> holed = new ArrayList<>(chain);
          holed.remove((int) gone);
          refused(holed);
        });
  }

  @Test
  void refusesALeafSplicedInFromAnotherHistory() {
    List<SignedLeaf> other = fixture.chain(Fixture.ORIGIN, Fixture.SCOPE, 1);
    ScopeHead fork = new ScopeHead(Fixture.ORIGIN, Fixture.SCOPE, 1, other.getFirst().digest());
    for (int i = 1; i < LEAVES; i++) {
      SignedLeaf leaf =
          fork.next(Fixture.digest(1_000 + i), Fixture.digest(i)).sign(fixture.author.signer());
      fork = fork.after(leaf);
      other.add(leaf);
    }
    qt().withExamples(100)
        .forAll(integers().between(2, LEAVES - 1))
        .checkAssert(at -> {
          List<SignedLeaf> spliced = new ArrayList<>(chain);
          spliced.set(at, other.get(at));
          refused(spliced);
        });
  }

  @Test
  void refusesAChainExtendedByAnotherKey() {
    TestKey stranger = TestKey.ed25519("northlight.example/k-0000");
    List<SignedLeaf> extended = new ArrayList<>(chain);
    extended.add(head.next(Fixture.digest(7), Fixture.digest(8)).sign(stranger.signer()));
    refused(extended);
  }

  @Test
  void refusesLeavesReplayedFromAnotherLogOrScope() {
    List<SignedLeaf> otherLog = fixture.chain("northlight.example/trail", Fixture.SCOPE, LEAVES);
    List<SignedLeaf> otherScope = fixture.chain(Fixture.ORIGIN, Fixture.OTHER_SCOPE, LEAVES);
    qt().withExamples(100)
        .forAll(integers().between(0, LEAVES - 1))
        .checkAssert(at -> {
          for (List<SignedLeaf> foreign : List.of(otherLog, otherScope)) {
            List<SignedLeaf> replayed = new ArrayList<>(chain);
            replayed.set(at, foreign.get(at));
            refused(replayed);
          }
        });
  }

  @Test
  void refusesALeafRepeated() {
    qt().withExamples(100)
        .forAll(integers().between(0, LEAVES - 1))
        .checkAssert(at -> {
          List<SignedLeaf> repeated = new ArrayList<>(chain);
          repeated.add(at, chain.get(at));
          refused(repeated);
        });
  }

  private void refused(List<SignedLeaf> leaves) {
    assertThatThrownBy(() -> fixture.follow(leaves)).isInstanceOf(ProofMismatch.class);
  }

  private static Checkpoint tree(List<SignedLeaf> leaves) {
    List<Digest> hashes = leaves.stream().map(SignedLeaf::treeHash).toList();
    return new Checkpoint(Fixture.ORIGIN, leaves.size(), TreeHash.root(hashes));
  }
}
