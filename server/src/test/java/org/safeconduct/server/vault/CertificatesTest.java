package org.safeconduct.server.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.ledger.ProofMismatch;
import org.safeconduct.server.store.DataFolder;

class CertificatesTest {
  private static final SecureRandom RANDOM = new SecureRandom();

  @TempDir Path folder;

  @Test
  void aCertificateThatWouldVoidTheOthersIsNotWritten() {
    Quorum quorum = new Quorum(2, 2);
    try (DataFolder data = DataFolder.open(folder);
        Vault vault = new Vault(data, InstantSource.system(), RANDOM)) {
      Founded founded =
          vault
              .founding()
              .found("northlight.example", "ada", new RecoveryPlan(quorum, null, quorum));
      try (Unlocked first = vault.members().open(founded.registrar().key());
          Enrolled early = vault.members().enrol(first, "bela", 10);
          Enrolled late = vault.members().enrol(first, "cyra", 50);
          Unlocked second = vault.members().open(late.key())) {
        vault.founding().certifyRegistrar(founded.rootShares(), second, 50);
        assertThatThrownBy(() -> vault.members().end(second, early.member(), 60))
            .isInstanceOf(ProofMismatch.class);

        assertThat(vault.members().isRegistrar(first)).isTrue();
        vault.members().end(first, early.member(), 60);
        assertThat(vault.members().isRegistrar(second)).isTrue();
        assertThat(vault.members().unlock("bela", early.passphrase().exposeWords())).isEmpty();
      }
    }
  }
}
