package org.safeconduct.server.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.ledger.SignedNote;
import org.safeconduct.seal.Secret;
import org.safeconduct.seal.SigningKey;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.vault.box.MemberRow;

/// The files of `vectors/keys`, which another program made from the specification.
class SignedTextsTest {
  private static final Path FOLDER = Path.of("..", "vectors", "keys");
  private static final String ORIGIN = "northlight.example/record";
  private static final ScopeId SCOPE = ScopeId.of(counting(0, 16));
  private static final TeamId TEAM = TeamId.of(counting(16, 16));
  private static final MemberId MEMBER = MemberId.of(counting(32, 16));
  private static final Bytes OPENING = opening();

  private final SigningKey key = SigningKey.fromSeed(Secret.takeOver(counting(0, 32)));
  private final String name = KeyName.of("northlight.example", key.verifyKey()).name();

  @Test
  void writesAGrantToATeam() throws IOException {
    SignedGrant grant = grant(new Audience.OfTeam(TEAM), 7, Right.WRITE, null);
    assertThat(signature(grant.signedText()) + "\n\n" + grant.signedText())
        .isEqualTo(after("grant-to-team", "signature: "));
  }

  @Test
  void writesAGrantToAMemberThatEnds() throws IOException {
    SignedGrant grant =
        grant(new Audience.OfMember(MEMBER), 0, Right.READ, Instant.parse("2026-12-24T00:00:00Z"));
    assertThat(signature(grant.signedText()) + "\n\n" + grant.signedText())
        .isEqualTo(after("grant-to-member", "signature: "));
  }

  @Test
  void writesALoanOfAHalfAndTheRootsWordForIt() throws IOException {
    SignedGrant grant =
        new SignedGrant(
            ORIGIN,
            SCOPE,
            3,
            Half.CUSTODIANS,
            new Audience.OfMember(MEMBER),
            0,
            Right.READ,
            Instant.parse("2026-12-24T00:00:00Z"),
            name,
            Suite.X_WING,
            Bytes.of(new byte[60]),
            Bytes.of(new byte[0]));
    assertThat(grant.isLoan()).isTrue();
    assertThat(signature(grant.signedText()) + "\n\n" + grant.signedText())
        .isEqualTo(after("grant-of-a-half", "signature: "));
    assertThat(note(Vouched.restored(ORIGIN, grant))).isEqualTo(after("restored-grant", "\n\n"));
  }

  @Test
  void derivesTheKeyOfATwoPersonScope() throws IOException {
    try (Secret readers = Secret.takeOver(counting(64, 32));
        Secret custodians = Secret.takeOver(counting(96, 32));
        Secret expected =
            Secret.takeOver(HexFormat.of().parseHex(after("two-person-key", "\n\n").strip()))) {
      assertThat(FreshSecret.of(readers, custodians)).isEqualTo(expected);
    }
  }

  @Test
  void vouchesForAMember() throws IOException {
    MemberRow row =
        new MemberRow(MEMBER, OPENING, name, Bytes.of(key.verifyKey().encoded()), OPENING, "");
    assertThat(note(Vouched.member(ORIGIN, row))).isEqualTo(after("member", "\n\n"));
  }

  @Test
  void vouchesForATeamsEpoch() throws IOException {
    assertThat(note(Vouched.team(ORIGIN, TEAM, 7, OPENING))).isEqualTo(after("team-epoch", "\n\n"));
  }

  @Test
  void vouchesForAGeneration() throws IOException {
    Bytes commitment = Bytes.of(counting(0, 32));
    assertThat(note(Vouched.generation(ORIGIN, SCOPE, 3, OPENING, commitment)))
        .isEqualTo(after("scope-generation", "\n\n"));
  }

  @Test
  void vouchesForARecoveryKey() throws IOException {
    assertThat(note(Vouched.circle(ORIGIN, Circle.GUARDED.text(), OPENING)))
        .isEqualTo(after("recovery", "\n\n"));
  }

  private SignedGrant grant(Audience to, int epoch, Right right, @Nullable Instant until) {
    return new SignedGrant(
        ORIGIN,
        SCOPE,
        3,
        to,
        epoch,
        right,
        until,
        name,
        Suite.EPOCH,
        Bytes.of(new byte[60]),
        Bytes.of(new byte[0]));
  }

  private String note(String text) {
    return SignedNote.sign(text, KeyName.signer("northlight.example", key)).noteText();
  }

  private String signature(String text) {
    return Base64.getEncoder().encodeToString(key.sign(text.getBytes(UTF_8)));
  }

  private static String after(String file, String mark) throws IOException {
    String text = Files.readString(FOLDER.resolve(file));
    return text.substring(text.indexOf(mark) + mark.length());
  }

  private static byte[] counting(int from, int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) (from + i);
    }
    return bytes;
  }

  private static Bytes opening() {
    byte[] bytes = new byte[1216];
    for (int i = 0; i < 1024; i++) {
      bytes[i] = (byte) i;
    }
    return Bytes.of(bytes);
  }
}
