package org.safeconduct.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.ledger.Checkpoint;
import org.safeconduct.ledger.ConsistencyProof;
import org.safeconduct.ledger.Digest;
import org.safeconduct.ledger.Erasure;
import org.safeconduct.ledger.SignedNote;

class PacketVerifierTest {

  @TempDir Path folder;

  private final TestPacket packet = new TestPacket();
  private final TestHouse house = packet.house;

  @Test
  void acceptsAZipAndSaysWhatIsProvedAndWhatIsNot() throws IOException {
    Verdict verdict = PacketVerifier.verify(packet.zip(folder), packet.root());
    assertThat(verdict.lines().getFirst())
        .isEqualTo("This proves when it was written, not that it is true.");
    assertThat(verdict.lines())
        .anyMatch(line -> line.startsWith("Root compared"))
        .anyMatch(line -> line.startsWith("Chosen: 3 facts"))
        .anyMatch(line -> line.startsWith("Order proved, time not"))
        .anyMatch(line -> line.contains("Ed25519 and with ML-DSA-44"))
        .anyMatch(line -> line.startsWith("Exhibit 00001"))
        .anyMatch(line -> line.equals("M-02 is named: Counsel for the three organisations"))
        .contains(
            "Fact 00001: index 3, number 1 of the inquiry, by M-01, account-taken/1, 2 parts"
                + " shown.")
        .contains(
            "Fact 00003: index 6, number 3 of the inquiry, by M-02, statement-recorded/1,"
                + " whole, 4 parts.");
  }

  @Test
  void acceptsTheSamePacketAsAFolder() throws IOException {
    Verdict verdict = PacketVerifier.verify(packet.folder(folder), packet.root());
    assertThat(verdict.shown()).isEqualTo(3);
    assertThat(verdict.exhibits()).isEqualTo(1);
  }

  @Test
  void saysFirstAndLastThatTheRootWasNotCompared() throws IOException {
    Verdict verdict = PacketVerifier.verify(packet.zip(folder), new KnownRoot.NotGiven());
    assertThat(verdict.rootCompared()).isFalse();
    assertThat(verdict.lines().get(1)).startsWith("Root not compared");
    assertThat(verdict.lines().getLast()).startsWith("Root not compared");
  }

  @Test
  void refusesAnotherRootThanTheOneGiven() throws IOException {
    Path zip = packet.zip(folder);
    TestKey other = TestKey.ed25519("northlight.example/root");
    refused(zip, new KnownRoot.ByKey(other.key()), "data/packet.txt", "root");
    refused(
        zip,
        new KnownRoot.ByFingerprint(other.key().fingerprint()),
        "data/packet.txt",
        "fingerprint");
  }

  @Test
  void acceptsAWholeInquiryWithClosedFacts() throws IOException {
    packet.completeness = Completeness.WHOLE;
    packet.facts.set(
        0, FactInPacket.closed(packet.statement.leaf(), house.proof(packet.statement)));
    Verdict verdict = PacketVerifier.verify(packet.zip(folder), packet.root());
    assertThat(verdict.lines())
        .anyMatch(line -> line.startsWith("Whole: something of 2 of the 3 facts"));
  }

  @Test
  void refusesALeafOfAnotherScope() throws IOException {
    TestHouse.Written foreign =
        house.write(TestHouse.OTHER, house.documenter, "{\"type\":\"identity/1\"}", null);
    packet.checkpoint = house.signedCheckpoint();
    packet.facts.clear();
    packet.exhibits.clear();
    packet.facts.add(
        new FactInPacket(
            foreign.leaf(), house.proof(foreign), foreign.parts().disclose(List.of("/type"))));
    refused(packet.zip(folder), packet.root(), "data/facts/00001/leaf.note", "scope");
  }

  @Test
  void saysWhenATreeIsNotSignedAgainstQuantumComputers() throws IOException {
    packet.checkpoint = house.checkpoint().sign(house.log.signer());
    Verdict verdict = PacketVerifier.verify(packet.zip(folder), packet.root());
    assertThat(verdict.lines()).anyMatch(line -> line.contains("a quantum computer could"));
  }

  @Test
  void refusesAFactThatWasErasedAndIsShownAllTheSame() throws IOException {
    TestHouse.Written erased =
        house.write(
            TestHouse.INQUIRY,
            house.lawyer,
            "{\"type\":\"erased/1\",\"fact\":{\"seq\":1}}",
            new Erasure.OneFact(TestHouse.INQUIRY, 1));
    packet.checkpoint = house.signedCheckpoint();
    List<FactInPacket> old = List.copyOf(packet.facts);
    packet.facts.clear();
    for (FactInPacket fact : old) {
      TestHouse.Written written =
          List.of(packet.account, packet.exhibit, packet.statement).stream()
              .filter(w -> w.leaf().equals(fact.leaf()))
              .findFirst()
              .orElseThrow();
      packet.facts.add(new FactInPacket(fact.leaf(), house.proof(written), fact.disclosure()));
    }
    packet.facts.add(
        new FactInPacket(
            erased.leaf(), house.proof(erased), erased.parts().disclose(List.of("/type"))));
    refused(packet.zip(folder), packet.root(), "data/facts/00001/shown.txt", "fact erased by");
  }

  @Test
  void refusesTheHousesSignatureUnderWhatAMemberWrote() throws IOException {
    housePacket("{\"type\":\"account-taken/1\",\"by\":\"house\"}", house.house);
    refused(packet.zip(folder), packet.root(), "data/facts/00001/shown.txt", "signed by the house");
  }

  @Test
  void refusesAMembersSignatureUnderWhatTheHouseWrote() throws IOException {
    housePacket("{\"type\":\"visited/1\",\"by\":\"house\"}", house.documenter);
    refused(packet.zip(folder), packet.root(), "data/facts/00001/shown.txt", "no member wrote");
  }

  @Test
  void acceptsTheHousesSignatureUnderAHouseFact() throws IOException {
    housePacket("{\"type\":\"restored/1\",\"by\":\"house\"}", house.house);
    assertThat(PacketVerifier.verify(packet.zip(folder), packet.root()).lines())
        .anyMatch(line -> line.contains("by house-01, restored/1"));
  }

  @Test
  void refusesAPacketWhoseFactNamesAnotherManifest() throws IOException {
    PacketWriter writer = packet.writer();
    Filing other = house.file(house.lawyer, tree(), Digest.ZERO);
    refused(write(writer, other), packet.root(), "manifest-sha256.txt", "digest");
  }

  @Test
  void refusesAPacketFiledBeforeWhatItShows() throws IOException {
    TestPacket early = new TestPacket();
    PacketWriter writer = early.writer();
    Filing filing = early.filing(writer);
    // The same facts again, proved in a tree that already holds the filing.
    TestHouse.Written later = early.house.write(early.house.documenter, "{\"type\":\"late/1\"}");
    early.checkpoint = early.house.signedCheckpoint();
    early.facts.clear();
    early.exhibits.clear();
    early.facts.add(
        new FactInPacket(
            later.leaf(), early.house.proof(later), later.parts().disclose(List.of("/type"))));
    early.certificates.clear();
    early.certificates.addAll(early.house.certificates(early.house.documenter, early.house.lawyer));
    refused(write(early.writer(), filing), early.root(), "manifest-sha256.txt", "digest in the");
  }

  /// It names everything in the packet, and shows a commitment for each part that it does not show.
  @Test
  void verifiesAPacketWhoseOwnFactNamesThousandsOfThings() throws IOException {
    PacketWriter writer = packet.writer();
    String one = "{\"kind\":\"exhibit\",\"item\":\"subject_1\",\"seq\":1}";
    TestHouse.Written made =
        house.write(
            house.lawyer,
            "{\"type\":\"packet-made/1\",\"by\":\"m-1\",\"fact\":{\"contents\":["
                + String.join(",", Collections.nCopies(3_000, one))
                + "],\"manifest\":\""
                + writer.manifest().hex()
                + "\"}}");
    Filing filing = house.filing(made, Checkpoint.parse(packet.checkpoint.text()));
    assertThat(PacketVerifier.verify(write(writer, filing), packet.root()).facts()).isEqualTo(3);
  }

  @Test
  void refusesATreeThatIsNotTheBeginningOfThePacketsTree() throws IOException {
    TestHouse fork = new TestHouse();
    fork.writeElsewhere(40);
    PacketWriter writer = packet.writer();
    Filing filing = packet.filing(writer);
    Filing forked =
        new Filing(
            filing.leaf(), filing.disclosure(), filing.proof(), ConsistencyProof.make(9, 40, fork));
    refused(write(writer, forked), packet.root(), "filed/consistency.txt", "");
  }

  private void housePacket(String payload, TestKey author) {
    TestHouse.Written fact = house.write(author, payload);
    packet.checkpoint = house.signedCheckpoint();
    packet.facts.clear();
    packet.exhibits.clear();
    packet.facts.add(
        new FactInPacket(
            fact.leaf(), house.proof(fact), fact.parts().disclose(List.of("/type", "/by"))));
    List<SignedNote> certificates =
        author.equals(house.lawyer)
            ? house.certificates(author)
            : house.certificates(author, house.lawyer);
    packet.certificates = certificates;
  }

  private Checkpoint tree() {
    return Checkpoint.parse(packet.checkpoint.text());
  }

  private Path write(PacketWriter writer, Filing filing) throws IOException {
    Path file = folder.resolve("written.zip");
    try (var to = Files.newOutputStream(file)) {
      writer.writeZip(filing, to);
    }
    return file;
  }

  private static void refused(Path packet, KnownRoot root, String file, String what) {
    assertThatThrownBy(() -> PacketVerifier.verify(packet, root))
        .isInstanceOfSatisfying(
            PacketRefused.class,
            refused -> {
              assertThat(refused.file()).isEqualTo(file);
              assertThat(refused.what()).contains(what);
            });
  }
}
