package org.safeconduct.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LogProofTest {

  private final TestKey log = TestKey.ed25519(Grove.ORIGIN);
  private final Grove grove = new Grove(100);
  private final LogProof proof =
      new LogProof(InclusionProof.make(41, 100, grove), grove.checkpoint().sign(log.signer()));

  @Test
  void readsWhatItWrote() {
    LogProof read = LogProof.parse(proof.text());
    assertThat(read).isEqualTo(proof);
    read.verify(Grove.leafHash(41), List.of(log.verifier()));
    assertThat(proof.text()).startsWith("c2sp.org/tlog-proof@v1\nindex 41\n");
  }

  @Test
  void refusesAnotherLeafAndAnotherLogsKey() {
    assertThatThrownBy(() -> proof.verify(Grove.leafHash(42), List.of(log.verifier())))
        .isInstanceOf(ProofMismatch.class);
    TestKey other = TestKey.ed25519("other.example/log");
    assertThatThrownBy(() -> proof.verify(Grove.leafHash(41), List.of(other.verifier())))
        .isInstanceOf(ProofMismatch.class);
  }

  @Test
  void refusesAnExtraLine() {
    String extra = proof.text().replace("index", "extra Zm9v\nindex");
    assertThatThrownBy(() -> LogProof.parse(extra)).isInstanceOf(Malformed.class);
  }
}
