package org.safeconduct.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class CosignatureTest {

  private static final Checkpoint TREE =
      new Checkpoint("a.example/l", 258, Digest.sha256(new byte[] {1}));

  private final TestKey log = TestKey.ed25519("a.example/l");
  private final TestKey cosigner = TestKey.mlDsa44("a.example/pq");

  @Test
  void signsTheMessageOfTheSpecification() {
    byte[] message = Cosignature.message("w", 1_679_315_147L, TREE);
    String expected =
        "737562747265652f76310a00" // "subtree/v1\n\0"
            + "0177" // cosigner name
            + "000000006418"
            + "50cb" // time
            + "0b612e6578616d706c652f6c" // origin
            + "0000000000000000" // start
            + "0000000000000102" // end
            + TREE.root().hex();
    assertThat(HexFormat.of().formatHex(message)).isEqualTo(expected);
  }

  @Test
  void verifiesBesideAnEd25519Line() {
    SignedNote note = TREE.sign(log.signer(), cosigner.signer());
    SignedNote read = SignedNote.parse(note.bytes());
    assertThat(read.verifyEvery(List.of(log.verifier(), cosigner.verifier())))
        .containsExactly(log.key(), cosigner.key());
    assertThat(Cosignature.read(read.signatures().get(1).signature()).timestamp())
        .isEqualTo(TestKey.NOW.getEpochSecond());
  }

  @Test
  void refusesAnotherTreeTimeOrName() {
    SignatureLine line = TREE.sign(cosigner.signer()).signatures().getFirst();
    Checkpoint larger = new Checkpoint(TREE.origin(), 259, TREE.root());
    assertThat(cosigner.verifier().verifies(TREE.text(), line)).isTrue();
    assertThat(cosigner.verifier().verifies(larger.text(), line)).isFalse();
    byte[] later = line.signature().toArray();
    later[7]++;
    assertThat(cosigner.verifier().verifies(TREE.text(), with(line, later))).isFalse();
    VerifierKey renamed = VerifierKey.mlDsa44("b.example", cosigner.key().publicKey().toArray());
    SignatureLine renamedLine =
        new SignatureLine(renamed.name(), renamed.keyId(), line.signature());
    assertThat(NoteVerifier.jdk(renamed).verifies(TREE.text(), renamedLine)).isFalse();
  }

  @Test
  void refusesATimeBeyondTheirRange() {
    byte[] bytes = new byte[2_428];
    bytes[0] = (byte) 0x80;
    assertThatThrownBy(() -> Cosignature.read(Bytes.of(bytes))).isInstanceOf(Malformed.class);
  }

  @Test
  void signsNothingButCheckpoints() {
    assertThatThrownBy(() -> SignedNote.sign("a letter\n", cosigner.signer()))
        .isInstanceOf(Malformed.class);
  }

  private static SignatureLine with(SignatureLine line, byte[] signature) {
    return new SignatureLine(line.name(), line.keyId(), Bytes.of(signature));
  }
}
