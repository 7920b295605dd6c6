package org.safeconduct.server.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.ledger.Certificate;
import org.safeconduct.ledger.CertifiedKeys;
import org.safeconduct.ledger.KeyRole;
import org.safeconduct.ledger.NoteVerifier;
import org.safeconduct.ledger.ProofMismatch;
import org.safeconduct.seal.EnvelopeTampered;
import org.safeconduct.seal.Passphrase;
import org.safeconduct.seal.PrintedCode;
import org.safeconduct.seal.Secret;
import org.safeconduct.seal.SlotKind;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.ScopeId;

@Timeout(120)
class MembersTest {
  @TempDir Path folder;
  private VaultWorld world;
  private Members members;
  private Enrolled caseworker;

  @BeforeEach
  void open() {
    world = VaultWorld.in(folder);
    members = world.vault().members();
    caseworker = world.house.caseworker();
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void opensByPassphraseHoweverItIsTyped() {
    String words = caseworker.passphrase().exposeWords();
    try (MemberKey key =
            members.unlock(" CaseWorker ", words.toUpperCase(Locale.ROOT)).orElseThrow();
        Unlocked unlocked = members.open(key)) {
      assertThat(unlocked.member()).isEqualTo(caseworker.member());
      assertThat(unlocked.teams()).containsExactly(world.house.casework());
      assertThat(key.openedBy()).isEqualTo(SlotKind.PASSPHRASE);
    }
  }

  @Test
  void opensByThePrintedCode() {
    try (MemberKey key =
        members.unlock("caseworker", caseworker.code().exposeWords()).orElseThrow()) {
      assertThat(key.openedBy()).isEqualTo(SlotKind.PRINTED_CODE);
    }
  }

  @Test
  void answersTheSameToAWrongPassphraseAndAnUnknownHandle() {
    assertThat(members.unlock("caseworker", "six words that are not hers"))
        .isEqualTo(members.unlock("nobody", "six words that are not hers"))
        .isEmpty();
  }

  @Test
  void opensNothingByTheOldPassphraseOnceItWasChanged() {
    String old = caseworker.passphrase().exposeWords();
    try (Passphrase changed = members.changePassphrase(caseworker.key());
        PrintedCode code = members.changeCode(caseworker.key())) {
      assertThat(members.unlock("caseworker", old)).isEmpty();
      assertThat(members.unlock("caseworker", caseworker.code().exposeWords())).isEmpty();
      assertThat(members.confirms(caseworker.member(), changed.exposeWords())).isTrue();
      assertThat(members.confirms(caseworker.member(), code.exposeWords())).isTrue();
    }
  }

  @Test
  void whoIsEnrolledAnewReadsWhatTheirOldKeysDoNot() {
    Vault vault = world.vault();
    ScopeId scope = world.scope();
    // What somebody has who copied keys.db and shred.key before, and knows the old passphrase.
    try (Unlocked copied = world.as(caseworker);
        Unlocked registrar = world.as(world.house.registrar());
        Unlocked colleague = world.as(world.house.colleague());
        Enrolled anew = members.enrol(registrar, "caseworker-2", 17)) {
      assertThat(vault.open(copied, scope)).isPresent();
      members.end(registrar, caseworker.member(), 17);
      vault
          .teams()
          .newEpoch(colleague, world.house.casework(), List.of(colleague.member(), anew.member()));
      try (Unlocked again = world.as(world.house.colleague());
          Unlocked renewed = world.as(anew);
          Secret key = VaultWorld.bodyKey()) {
        world.roll(again, scope);
        BodyId body = world.write(again, scope, key);
        assertThat(vault.open(renewed, scope).orElseThrow().unwrap(body)).contains(key);
        assertThat(vault.open(copied, scope)).isEmpty();
      }
    }
  }

  @Test
  void aNewPassphraseLeavesTheKeysAsTheyAre() {
    try (Passphrase changed = members.changePassphrase(caseworker.key());
        MemberKey key = members.unlock("caseworker", changed.exposeWords()).orElseThrow();
        Unlocked after = members.open(key)) {
      assertThat(after.keyName()).isEqualTo(caseworker.keyName());
    }
  }

  @Test
  void opensASessionByItsOwnSecretOnly() {
    try (Secret cookie = VaultWorld.bodyKey();
        Secret other = VaultWorld.bodyKey()) {
      byte[] wrapped = members.wrapForSession(caseworker.key(), cookie);
      try (Unlocked unlocked =
          members.fromSession(caseworker.member(), wrapped, cookie).orElseThrow()) {
        assertThat(unlocked.keyName()).isEqualTo(caseworker.keyName());
      }
      assertThat(members.fromSession(caseworker.member(), wrapped, other)).isEmpty();
      assertThat(members.fromSession(world.house.colleague().member(), wrapped, cookie)).isEmpty();
    }
  }

  @Test
  void opensNoSessionOfAMemberWhoWasEnded() {
    try (Secret cookie = VaultWorld.bodyKey();
        Unlocked registrar = world.as(world.house.registrar())) {
      byte[] wrapped = members.wrapForSession(caseworker.key(), cookie);
      members.end(registrar, caseworker.member(), 17);
      assertThat(members.fromSession(caseworker.member(), wrapped, cookie)).isEmpty();
      assertThat(members.unlock("caseworker", caseworker.passphrase().exposeWords())).isEmpty();
      assertThat(
              certificates().stream()
                  .filter(c -> c.key().name().equals(caseworker.keyName()))
                  .map(c -> c.range().to()))
          .containsExactly(17L);
    }
  }

  @Test
  void sealsADraftThatOnlyItsAuthorOpens() {
    byte[] typed = "typed before the lock".getBytes(UTF_8);
    byte[] sealed = members.sealTo(caseworker.member(), typed);
    try (Unlocked author = world.as(caseworker);
        Unlocked colleague = world.as(world.house.colleague())) {
      assertThat(members.openSealed(author, sealed)).isEqualTo(typed);
      assertThatThrownBy(() -> members.openSealed(colleague, sealed))
          .isInstanceOf(EnvelopeTampered.class);
    }
  }

  @Test
  void certifiesEveryKeyBackToTheRootWithoutNamingAnybody() {
    House house = world.vault().house();
    for (String origin : List.of(house.recordOrigin(), house.trailOrigin())) {
      CertifiedKeys keys =
          CertifiedKeys.of(origin, house.root(), house.certificates(origin), NoteVerifier::jdk);
      assertThat(keys.log()).hasSize(2);
      assertThat(keys.certificates()).anyMatch(c -> c.role() == KeyRole.HOUSE);
    }
    assertThat(certificates())
        .filteredOn(c -> c.role() == KeyRole.AUTHOR)
        .hasSize(4)
        .allMatch(c -> c.key().name().matches("northlight\\.example/k-[0-9a-f]{8}"));
  }

  @Test
  void letsNobodyButARegistrarEnrol() {
    try (Unlocked member = world.as(caseworker);
        Unlocked registrar = world.as(world.house.registrar())) {
      assertThatThrownBy(() -> members.enrol(member, "friend", 0))
          .isInstanceOf(NotARegistrar.class);
      assertThatThrownBy(() -> members.enrol(registrar, "Caseworker", 0))
          .isInstanceOf(HandleTaken.class);
    }
  }

  @Test
  void makesASecondRegistrarByTheRootShares() {
    try (Unlocked member = world.as(caseworker)) {
      world.vault().registrars().certify(world.house.rootShares(), member);
      assertThat(members.isRegistrar(member)).isTrue();
      members.enrol(member, "newcomer", 3).close();
      assertThatThrownBy(() -> world.vault().registrars().certify(world.house.teamShares(), member))
          .isInstanceOf(NotThisRoot.class);
    }
  }

  @Test
  void sealsToNobodyWhosePublicKeyWasExchanged() {
    Tampering.in(folder, world)
        .run(
            "UPDATE member SET public = (SELECT public FROM member WHERE key_name = '%s')"
                    .formatted(world.house.custodian().keyName())
                + " WHERE key_name = '%s'".formatted(caseworker.keyName()));
    try (Unlocked colleague = world.as(world.house.colleague())) {
      assertThatThrownBy(() ->
              world.vault().teams().seat(colleague, world.house.casework(), caseworker.member()))
          .isInstanceOf(ProofMismatch.class);
    }
  }

  @Test
  void goesOnUnderANewOriginWithTheSameKeys() {
    House house = world.vault().house();
    String origin = "northlight.example/record-2";
    world.vault().founding().continueUnder(world.house.rootShares(), house.recordOrigin(), origin);
    CertifiedKeys keys =
        CertifiedKeys.of(origin, house.root(), house.certificates(origin), NoteVerifier::jdk);
    assertThat(keys.certificates())
        .filteredOn(c -> c.role() == KeyRole.AUTHOR)
        .extracting(c -> c.key().name())
        .contains(caseworker.keyName());
  }

  @Test
  void writesNoHandleAndNoPassphraseAnywhere() throws Exception {
    world.stop();
    List<String> canaries =
        List.of("caseworker", "custodian", caseworker.passphrase().exposeWords());
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertThat(canaries).noneMatch(bytes::contains);
      }
    }
    world.reopen();
  }

  private List<Certificate> certificates() {
    House house = world.vault().house();
    return house.certificates(house.recordOrigin()).stream()
        .map(note -> Certificate.parse(note.text()))
        .toList();
  }
}
