package org.safeconduct.intake;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.safeconduct.intake.web.PublicServer;
import org.safeconduct.ledger.Certificate;
import org.safeconduct.ledger.IndexRange;
import org.safeconduct.ledger.KeyRole;
import org.safeconduct.ledger.NoteSigner;
import org.safeconduct.ledger.SignedNote;
import org.safeconduct.ledger.VerifierKey;
import org.safeconduct.mail.box.Board;
import org.safeconduct.mail.box.HouseBox;
import org.safeconduct.mail.box.Room;
import org.safeconduct.mail.key.IntakeKey;
import org.safeconduct.mail.key.Week;
import org.safeconduct.mail.letter.OpenedLetter;
import org.safeconduct.mail.letter.SealedLetter;
import org.safeconduct.seal.HpkeKeyPair;
import org.safeconduct.seal.SigningKey;

/// Both sides in one process: the public pages as they are served, and a house with a member's key.
final class World implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
  private static final String ORIGIN = "northlight.example/record";

  final HouseBox house;
  final HpkeKeyPair week;
  final PublicServer server;
  Instant now = NOW;

  private World(HouseBox house, HpkeKeyPair week, Settings settings, SecureRandom random)
      throws Exception {
    this.house = house;
    this.week = week;
    this.server = PublicServer.start(settings, () -> now, random);
  }

  static World open(Path folder, Settings.Senders senders, Room room) throws Exception {
    SecureRandom random = new SecureRandom();
    SigningKey root = SigningKey.generate(random);
    SigningKey member = SigningKey.generate(random);
    HpkeKeyPair week = HpkeKeyPair.generate(random);
    HouseBox house = HouseBox.open(folder, random);
    Certificate certificate =
        new Certificate(
            ORIGIN, KeyRole.AUTHOR, key("northlight.example/m", member), IndexRange.from(0));
    house.vouch(List.of(certificate.sign(signer("northlight.example/root", root))));
    SignedNote note =
        new IntakeKey(ORIGIN, "3q2+7w==", Week.of(NOW), week.publicKey())
            .sign(signer("northlight.example/m", member));
    house.publish(note, new byte[] {1});
    house.show(new Board(4, NOW.plusSeconds(3600), 24, false, NOW));
    Settings settings =
        new Settings(
            folder,
            0,
            key("northlight.example/root", root),
            "",
            URI.create("https://elsewhere.example/"),
            List.of(),
            senders,
            room);
    return new World(house, week, settings, random);
  }

  Wire wire() {
    return Wire.to(server.port());
  }

  /// All that waits, opened.
  List<OpenedLetter> letters() {
    List<OpenedLetter> opened = new ArrayList<>();
    for (SealedLetter letter : house.waiting(100_000)) opened.add(letter.open(week));
    return opened;
  }

  private static VerifierKey key(String name, SigningKey key) {
    return VerifierKey.ed25519(name, key.verifyKey().encoded());
  }

  private static NoteSigner signer(String name, SigningKey key) {
    return NoteSigner.ed25519(key(name, key), key::sign);
  }

  @Override
  public void close() throws IOException {
    server.close();
    house.close();
  }
}
