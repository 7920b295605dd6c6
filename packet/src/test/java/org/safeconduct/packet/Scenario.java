package org.safeconduct.packet;

import java.util.List;
import java.util.function.Consumer;
import org.safeconduct.ledger.IndexRange;
import org.safeconduct.ledger.KeyRole;

/// One packet of `vectors/packet`, and in which file a verifier finds what is wrong.
///
/// @param refusedIn the file, or `accepted`
record Scenario(String name, String refusedIn, Consumer<TestPacket> change) {

  static final String ACCEPTED = "accepted";

  static List<Scenario> all() {
    return List.of(
        new Scenario("good-chosen", ACCEPTED, packet -> {}),
        new Scenario("good-whole", ACCEPTED, Scenario::whole),
        new Scenario("good-whole-one-closed", ACCEPTED, Scenario::wholeWithOneClosed),
        new Scenario("whole-with-a-gap", "data/facts/00001/leaf.note", Scenario::gap),
        new Scenario("whole-went-on", "filed/leaf.note", Scenario::wentOn),
        new Scenario("chosen-but-closed", "data/facts/00003/leaf.note", Scenario::closeOne),
        new Scenario("key-out-of-range", "data/facts/00002/leaf.note", Scenario::outOfRange),
        new Scenario("certificate-unneeded", "data/certificates/M-03.note", Scenario::unneeded),
        new Scenario("certificate-by-a-stranger", "data/certificates/", Scenario::byAStranger),
        new Scenario("tree-with-an-unknown-line", treeFile(), Scenario::unknownLine),
        new Scenario("tree-with-ml-dsa-first", treeFile(), Scenario::mlDsaFirst),
        new Scenario("exhibit-of-other-bytes", "data/exhibits/00001", Scenario::otherBytes),
        new Scenario("exhibit-bound-to-nothing", "data/exhibits/00001", Scenario::boundToNothing));
  }

  private static String treeFile() {
    return "data/facts/00001/proof.tlog-proof";
  }

  private static void whole(TestPacket packet) {
    packet.completeness = Completeness.WHOLE;
  }

  private static void closeOne(TestPacket packet) {
    packet.facts.set(
        0, FactInPacket.closed(packet.statement.leaf(), packet.house.proof(packet.statement)));
  }

  private static void wholeWithOneClosed(TestPacket packet) {
    whole(packet);
    closeOne(packet);
  }

  private static void gap(TestPacket packet) {
    whole(packet);
    packet.facts.remove(1);
  }

  private static void wentOn(TestPacket packet) {
    whole(packet);
    packet.house.write(packet.house.documenter, "{\"type\":\"later/1\"}");
  }

  private static void outOfRange(TestPacket packet) {
    certify(packet, new IndexRange(0, 5), packet.house.registrar);
  }

  private static void byAStranger(TestPacket packet) {
    certify(packet, IndexRange.from(0), TestKey.ed25519("northlight.example/k-r666"));
  }

  private static void certify(TestPacket packet, IndexRange range, TestKey issuer) {
    TestHouse house = packet.house;
    packet.certificates.removeLast();
    packet.certificates.add(house.certificate(KeyRole.AUTHOR, house.documenter, range, issuer));
  }

  private static void unneeded(TestPacket packet) {
    TestKey nobody = TestKey.ed25519("northlight.example/k-aaaa");
    packet.certificates.add(
        packet.house.certificate(
            KeyRole.AUTHOR, nobody, IndexRange.from(0), packet.house.registrar));
  }

  private static void unknownLine(TestPacket packet) {
    TestKey witness = TestKey.ed25519("witness.example/w");
    packet.checkpoint = packet.house.checkpoint().sign(packet.house.log.signer(), witness.signer());
  }

  private static void mlDsaFirst(TestPacket packet) {
    packet.checkpoint =
        packet.house.checkpoint().sign(packet.house.mlDsa.signer(), packet.house.log.signer());
  }

  private static void otherBytes(TestPacket packet) {
    packet.exhibits.set(
        0, new ExhibitInPacket(2, "/fact/digest", Content.of("another photograph")));
  }

  private static void boundToNothing(TestPacket packet) {
    packet.exhibits.set(0, new ExhibitInPacket(2, "/fact/bytes", packet.exhibits.get(0).content()));
  }
}
