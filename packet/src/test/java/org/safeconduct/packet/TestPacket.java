package org.safeconduct.packet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.safeconduct.ledger.Checkpoint;
import org.safeconduct.ledger.Digest;
import org.safeconduct.ledger.SignedNote;
import org.safeconduct.ledger.WholeDisclosure;

/// The packet of most tests: one paragraph of an account, an exhibit, a statement shown whole.
final class TestPacket {

  static final byte[] EXHIBIT = "a photograph, bytes for all we know".getBytes(UTF_8);

  final TestHouse house = new TestHouse();
  final TestHouse.Written account;
  final TestHouse.Written exhibit;
  final TestHouse.Written statement;
  final List<FactInPacket> facts = new ArrayList<>();
  final List<ExhibitInPacket> exhibits = new ArrayList<>();
  final List<DocumentInPacket> documents = new ArrayList<>();
  final Map<String, String> named;
  Completeness completeness = Completeness.CHOSEN;
  List<SignedNote> certificates;
  SignedNote checkpoint;

  TestPacket() {
    house.writeElsewhere(3);
    account =
        house.write(
            house.documenter,
            "{\"type\":\"account-taken/1\",\"by\":\"m-4f2a\",\"fact\":{\"text\":[\"First.\","
                + "\"They came at night. \\u2014 «Они пришли ночью.»\",\"Third.\"]}}");
    house.writeElsewhere(1);
    exhibit =
        house.write(
            house.documenter,
            "{\"type\":\"exhibit-received/1\",\"by\":\"m-4f2a\",\"fact\":{\"digest\":\""
                + Digest.sha256(EXHIBIT).hex()
                + "\",\"bytes\":35}}");
    statement =
        house.write(
            house.lawyer,
            "{\"type\":\"statement-recorded/1\",\"by\":\"m-1\",\"fact\":{\"said\":[\"No victims.\"],"
                + "\"notes\":{}}}");
    house.writeElsewhere(2);
    checkpoint = house.signedCheckpoint();
    certificates = house.certificates(house.lawyer, house.documenter);
    facts.add(
        new FactInPacket(
            statement.leaf(),
            house.proof(statement),
            new WholeDisclosure(statement.payload(), statement.opening())));
    facts.add(
        new FactInPacket(
            account.leaf(),
            house.proof(account),
            account.parts().disclose(List.of("/type", "/fact/text/1"))));
    facts.add(
        new FactInPacket(
            exhibit.leaf(),
            house.proof(exhibit),
            exhibit.parts().disclose(List.of("/type", "/fact/digest"))));
    exhibits.add(new ExhibitInPacket(exhibit.leaf().leaf().seq(), "/fact/digest", of(EXHIBIT)));
    documents.add(new DocumentInPacket("Communication", "txt", Content.of("To the Registry.\n")));
    named = Map.of(house.lawyer.key().name(), "Counsel for the three organisations");
  }

  static Content of(byte[] bytes) {
    return Content.of(bytes);
  }

  PacketContents contents() {
    return new PacketContents(
        TestHouse.ORIGIN,
        TestHouse.INQUIRY,
        house.root.key(),
        completeness,
        checkpoint,
        certificates,
        facts,
        exhibits,
        documents,
        named);
  }

  PacketWriter writer() throws IOException {
    return PacketWriter.of(contents());
  }

  Filing filing(PacketWriter writer) {
    Checkpoint older = Checkpoint.parse(checkpoint.text());
    return house.file(house.lawyer, older, writer.manifest());
  }

  byte[] zip() throws IOException {
    PacketWriter writer = writer();
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    writer.writeZip(filing(writer), zip);
    return zip.toByteArray();
  }

  Path zip(Path folder) throws IOException {
    return Files.write(folder.resolve("packet.zip"), zip());
  }

  Path folder(Path parent) throws IOException {
    PacketWriter writer = writer();
    Path folder = parent.resolve("packet");
    writer.writeFolder(filing(writer), folder);
    return folder;
  }

  KnownRoot root() {
    return new KnownRoot.ByFingerprint(house.root.key().fingerprint());
  }
}
