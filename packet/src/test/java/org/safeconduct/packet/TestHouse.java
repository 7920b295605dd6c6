package org.safeconduct.packet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.ledger.Certificate;
import org.safeconduct.ledger.Checkpoint;
import org.safeconduct.ledger.ConsistencyProof;
import org.safeconduct.ledger.Digest;
import org.safeconduct.ledger.Erasure;
import org.safeconduct.ledger.HashReader;
import org.safeconduct.ledger.Id16;
import org.safeconduct.ledger.InclusionProof;
import org.safeconduct.ledger.IndexRange;
import org.safeconduct.ledger.KeyRole;
import org.safeconduct.ledger.LogProof;
import org.safeconduct.ledger.Opening;
import org.safeconduct.ledger.Parts;
import org.safeconduct.ledger.ScopeHead;
import org.safeconduct.ledger.SignedLeaf;
import org.safeconduct.ledger.SignedNote;
import org.safeconduct.ledger.TreeHash;

/// A house with real keys and a real log in memory: enough of one to write packets for tests.
final class TestHouse implements HashReader {

  static final String ORIGIN = "northlight.example/record";
  static final Id16 INQUIRY = Id16.of("an inquiry ------".substring(0, 16).getBytes(UTF_8));
  static final Id16 OTHER = Id16.of("another inquiry-".getBytes(UTF_8));

  final TestKey root = TestKey.ed25519("northlight.example/root");
  final TestKey registrar = TestKey.ed25519("northlight.example/k-r001");
  final TestKey lawyer = TestKey.ed25519("northlight.example/k-7f2a");
  final TestKey documenter = TestKey.ed25519("northlight.example/k-9c01");
  final TestKey house = TestKey.ed25519("northlight.example/k-0001");
  final TestKey log = TestKey.ed25519(ORIGIN);
  final TestKey mlDsa = TestKey.mlDsa44(ORIGIN);

  private final SplittableRandom random = new SplittableRandom(7);
  private final List<Digest> tree = new ArrayList<>();
  private final Map<Id16, ScopeHead> heads = new HashMap<>();

  /// A fact as the journal would hand it over.
  record Written(SignedLeaf leaf, long index, Bytes payload, Opening opening) {
    Parts parts() {
      return Parts.of(payload.toArray(), opening);
    }
  }

  Written write(TestKey author, String payload) {
    return write(INQUIRY, author, payload, null);
  }

  Written write(Id16 scope, TestKey author, String payload, @Nullable Erasure erases) {
    byte[] key = new byte[Opening.BYTES];
    random.nextBytes(key);
    Opening opening = Opening.of(key);
    byte[] padded = (payload + " ".repeat(20)).getBytes(UTF_8);
    ScopeHead head = heads.computeIfAbsent(scope, none -> ScopeHead.empty(ORIGIN, scope));
    Digest commit = Parts.commit(padded, opening);
    Digest body = Digest.sha256(key);
    SignedLeaf leaf =
        (erases == null ? head.next(commit, body) : head.next(commit, body, erases))
            .sign(author.signer());
    heads.put(scope, head.after(leaf));
    tree.add(leaf.treeHash());
    return new Written(leaf, tree.size() - 1L, Bytes.of(padded), opening);
  }

  /// Facts of another scope between ours.
  void writeElsewhere(int facts) {
    for (int i = 0; i < facts; i++) {
      write(OTHER, documenter, "{\"type\":\"other/1\"}", null);
    }
  }

  long size() {
    return tree.size();
  }

  Checkpoint checkpoint() {
    return new Checkpoint(ORIGIN, tree.size(), TreeHash.root(tree));
  }

  SignedNote signedCheckpoint() {
    return checkpoint().sign(log.signer(), mlDsa.signer());
  }

  InclusionProof proof(Written fact) {
    return InclusionProof.make(fact.index(), tree.size(), this);
  }

  @Override
  public Digest hash(int level, long index) {
    int first = (int) (index << level);
    return TreeHash.root(tree.subList(first, first + (1 << level)));
  }

  SignedNote certificate(KeyRole role, TestKey key, IndexRange range, TestKey issuer) {
    return new Certificate(ORIGIN, role, key.key(), range).sign(issuer.signer());
  }

  List<SignedNote> certificates(TestKey... authors) {
    IndexRange always = IndexRange.from(0);
    List<SignedNote> notes = new ArrayList<>();
    notes.add(certificate(KeyRole.REGISTRAR, registrar, always, root));
    notes.add(certificate(KeyRole.LOG, log, always, root));
    notes.add(certificate(KeyRole.LOG, mlDsa, always, root));
    for (TestKey author : authors) {
      KeyRole role = author.equals(house) ? KeyRole.HOUSE : KeyRole.AUTHOR;
      notes.add(certificate(role, author, always, registrar));
    }
    return notes;
  }

  /// Writes the packet's own fact as a member would.
  Filing file(TestKey author, Checkpoint older, Digest manifest) {
    Written made =
        write(
            author,
            "{\"type\":\"packet-made/1\",\"by\":\"m-1\",\"fact\":{\"recipient\":\"the Court\","
                + "\"manifest\":\""
                + manifest.hex()
                + "\"}}");
    writeElsewhere(2);
    return filing(made, older);
  }

  Filing filing(Written made, Checkpoint older) {
    return new Filing(
        made.leaf(),
        made.parts().disclose(List.of("/type", "/fact/manifest")),
        new LogProof(proof(made), signedCheckpoint()),
        ConsistencyProof.make(older.size(), tree.size(), this));
  }
}
