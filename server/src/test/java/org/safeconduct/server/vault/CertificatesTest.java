package org.safeconduct.server.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.ledger.ProofMismatch;
import org.safeconduct.server.store.DataFolder;

class CertificatesTest {
  private static final SecureRandom RANDOM = new SecureRandom();

  @TempDir Path folder;

  private DataFolder data;
  private Vault vault;
  private Founded founded;
  private Unlocked first;

  @BeforeEach
  void found() {
    Quorum quorum = new Quorum(2, 2);
    data = DataFolder.open(folder);
    vault = new Vault(data, InstantSource.system(), RANDOM);
    founded =
        vault.founding().found("northlight.example", "ada", new RecoveryPlan(quorum, null, quorum));
    first = vault.members().open(founded.registrar().key());
  }

  @AfterEach
  void close() {
    first.close();
    vault.close();
    data.close();
  }

  @Test
  void aLaterRegistrarEndsWhoWasThereBefore() {
    try (Enrolled early = vault.members().enrol(first, "bela", 10);
        Enrolled late = vault.members().enrol(first, "cyra", 50);
        Unlocked second = vault.members().open(late.key())) {
      vault.registrars().certify(founded.rootShares(), second);
      vault.members().end(second, early.member(), 60);
      assertThat(vault.members().unlock("bela", early.passphrase().exposeWords())).isEmpty();
      assertThat(vault.members().isRegistrar(first)).isTrue();
    }
  }

  @Test
  void theRootEndsARegistrarWhoIsGone() {
    try (Enrolled late = vault.members().enrol(first, "cyra", 50);
        Unlocked second = vault.members().open(late.key())) {
      vault.registrars().certify(founded.rootShares(), second);
      vault.members().end(second, first.member(), 60);
      assertThat(vault.registrars().standing()).containsOnly(first.member(), second.member());
      vault.registrars().end(founded.rootShares(), first.member(), 60);
      assertThat(vault.registrars().standing()).containsOnly(second.member());
      assertThatThrownBy(() -> vault.members().enrol(first, "dana", 70))
          .isInstanceOf(NotARegistrar.class);
      assertThat(vault.members().isRegistrar(second)).isTrue();
    }
  }

  @Test
  void nobodyButTheRootEndsARegistrar() {
    assertThatThrownBy(() -> vault.registrars().end(founded.teamShares(), first.member(), 60))
        .isInstanceOf(NotThisRoot.class);
    assertThat(vault.registrars().standing()).containsOnly(first.member());
  }

  @Test
  void anEndThatWouldVoidOthersCertificatesIsNotWritten() {
    vault.members().enrol(first, "bela", 50).close();
    assertThatThrownBy(() -> vault.registrars().end(founded.rootShares(), first.member(), 20))
        .isInstanceOf(ProofMismatch.class);
    assertThat(vault.members().isRegistrar(first)).isTrue();
  }
}
