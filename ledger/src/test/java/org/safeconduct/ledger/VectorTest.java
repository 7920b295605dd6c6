package org.safeconduct.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every file of `vectors/ledger`, which another program made from the specification.
class VectorTest {

  @TestFactory
  Stream<DynamicTest> agreesWithTheVectors() {
    return VectorFile.all().stream()
        .map(vector -> DynamicTest.dynamicTest(vector.name(), () -> check(vector)));
  }

  @Test
  void hasVectorsOfEveryKind() {
    assertThat(VectorFile.all().stream().map(vector -> vector.get("kind")).distinct())
        .containsExactlyInAnyOrder(
            "leaf", "parts", "inclusion", "consistency", "checkpoint", "certificates");
  }

  private static void check(VectorFile vector) {
    if (vector.accepted()) {
      assertThatCode(() -> verify(vector)).doesNotThrowAnyException();
    } else {
      assertThatThrownBy(() -> verify(vector)).isInstanceOf(LedgerRefusal.class);
    }
  }

  private static void verify(VectorFile vector) {
    switch (vector.get("kind")) {
      case "leaf" -> leaf(vector);
      case "parts" -> parts(vector);
      case "inclusion" -> inclusion(vector);
      case "consistency" -> consistency(vector);
      case "checkpoint" -> checkpoint(vector);
      case "certificates" -> certificates(vector);
      default -> throw new IllegalStateException("unknown kind in " + vector.name());
    }
  }

  private static void leaf(VectorFile vector) {
    SignedLeaf leaf = SignedLeaf.parse(vector.thing().toArray());
    leaf.verify(NoteVerifier.jdk(VerifierKey.parse(vector.get("author"))));
    assertThat(Bytes.of(leaf.bytes())).isEqualTo(vector.thing());
    assertThat(leaf.digest().base64()).isEqualTo(vector.get("digest"));
    assertThat(leaf.treeHash().base64()).isEqualTo(vector.get("tree-hash"));
  }

  private static void parts(VectorFile vector) {
    byte[] key = Canonical.base64("opening", vector.get("opening"), Opening.BYTES);
    try (Opening opening = Opening.of(key)) {
      Parts parts = Parts.of(vector.thing().toArray(), opening);
      assertThat(parts.commit().base64()).isEqualTo(vector.get("commit"));
      String pointers = vector.get("pointers");
      List<String> expected =
          PayloadTree.parts(pointers.replace(", ", ",").getBytes(UTF_8)).stream()
              .map(part -> new JsonText(part.json()).name())
              .toList();
      assertThat(parts.pointers()).isEqualTo(expected);
    }
  }

  private static void inclusion(VectorFile vector) {
    long index = Long.parseLong(vector.get("index"));
    Checkpoint tree = tree(vector.get("size"), vector.get("root"));
    new InclusionProof(index, vector.hashes()).verify(Digest.fromBase64(vector.get("leaf")), tree);
  }

  private static void consistency(VectorFile vector) {
    new ConsistencyProof(vector.hashes())
        .verify(
            tree(vector.get("older"), vector.get("older-root")),
            tree(vector.get("newer"), vector.get("newer-root")));
  }

  private static Checkpoint tree(String size, String root) {
    return new Checkpoint("any.example/log", Long.parseLong(size), Digest.fromBase64(root));
  }

  private static void checkpoint(VectorFile vector) {
    SignedNote note = SignedNote.parse(vector.thing().toArray());
    note.verify(List.of(NoteVerifier.jdk(VerifierKey.parse(vector.get("log")))));
    assertThat(Checkpoint.parse(note.text()).text()).isEqualTo(note.text());
  }

  private static void certificates(VectorFile vector) {
    List<SignedNote> notes = new ArrayList<>();
    byte[] bytes = vector.thing().toArray();
    int start = 0;
    for (String length : vector.get("lengths").split(",", -1)) {
      int end = start + Integer.parseInt(length);
      notes.add(SignedNote.parse(Arrays.copyOfRange(bytes, start, end)));
      start = end;
    }
    CertifiedKeys keys =
        CertifiedKeys.of(
            vector.get("origin"), VerifierKey.parse(vector.get("root")), notes, NoteVerifier::jdk);
    assertThat(keys.certificates()).hasSameSizeAs(notes);
  }
}
