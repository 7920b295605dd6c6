package org.safeconduct.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.safeconduct.bench.Rounds.Claim;
import org.safeconduct.bench.Rounds.Peer;
import org.safeconduct.ledger.Digest;
import org.safeconduct.ledger.JdkEd25519;
import org.safeconduct.server.journal.LogReport;

/// `verify`: the whole log as `verify --data` checks it, and a packet as a court checks it, beside
/// nothing but their signatures and hashes. Of a log: for each leaf one signature, two hashes of
/// its text, one of its body. Of a packet: a signature for each fact, and a hash of every byte. A
/// court has no provider but the JDK's.
final class Verify implements Measurement {
  private static final int LEAF = 400;
  private static final int BODY = 1_000;
  private static final String HEAP = "64m";
  private static final int LOOK_MS = 2;

  @Override
  public String name() {
    return "verify";
  }

  @Override
  public void run(Bed bed) throws Exception {
    int most = bed.facts();
    for (int facts = most / 10; facts <= most; facts *= 10) log(bed, facts);
    int exhibits = bed.effort().of(2_048, 20);
    Path small = packet(bed, exhibits / 10);
    Path large = packet(bed, exhibits);
    bed.measure(
        new Claim(
            "verify, memory for a packet of " + exhibits + " MiB", "MiB", new Aim.AtMost(1.25)),
        () -> resident(large),
        new Peer("for one of a tenth", () -> resident(small)));
  }

  private static Path packet(Bed bed, int exhibits) throws Exception {
    int facts = exhibits * CourtPacket.FACTS_OF_AN_EXHIBIT;
    bed.say("making a packet of " + facts + " facts and " + exhibits + " exhibits");
    Path zip = bed.place("packet-" + exhibits + ".zip");
    CourtPacket.make(bed.folder("court" + exhibits), exhibits, zip);
    SigningRate signatures = new SigningRate(new SecureRandom());
    PlainCopy plain = new PlainCopy(bed.place("copy"));
    bed.measure(
        new Claim(
            "verify, a packet of " + facts + " facts and " + exhibits + " MiB",
            "MiB/s",
            new Aim.AtLeast(0.7)),
        () -> Rounds.rate(exhibits, () -> verify(zip)),
        new Peer(
            "its signatures by the JDK and hashes, one core",
            () ->
                Rounds.rate(
                    exhibits,
                    () -> {
                      signatures.verify(facts, new JdkEd25519());
                      plain.digest(zip);
                    })));
    return zip;
  }

  private static void verify(Path zip) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    int left =
        org.safeconduct.packet.Verify.run(List.of(zip.toString(), "--json"), nowhere, nowhere);
    if (left != 0) throw new IllegalStateException("it was just made");
  }

  /// The program that a court runs, in a process of its own, with little for its heap.
  private static double resident(Path zip) throws IOException, InterruptedException {
    Process court =
        Child.start(HEAP, List.of(org.safeconduct.packet.Verify.class.getName(), zip.toString()));
    long most = 0;
    while (court.isAlive()) {
      most = Math.max(most, Memory.of(court).resident());
      Thread.sleep(LOOK_MS);
    }
    if (court.exitValue() != 0)
      throw new IOException("a packet did not verify with a heap of " + HEAP);
    return most;
  }

  private static void log(Bed bed, int facts) throws Exception {
    try (House house = new House(bed.folder("house" + facts))) {
      bed.say("making a log of " + facts + " facts");
      house.casefiles(facts / 50, 48);
      int leaves = Math.toIntExact(house.journal.size());
      SigningRate signatures = new SigningRate(house.random);
      bed.measure(
          new Claim("verify, a log of " + leaves + " leaves", "leaves/s", new Aim.AtLeast(0.7)),
          () -> Rounds.rate(leaves, () -> check(house)),
          new Peer(
              "its signatures and hashes, one core",
              () -> Rounds.rate(leaves, () -> limit(signatures, leaves))));
    }
  }

  private static void check(House house) {
    for (LogReport report : house.journal.verify()) {
      if (!report.broken().isEmpty()) throw new IllegalStateException(report.broken().toString());
    }
  }

  private static void limit(SigningRate signatures, int leaves) {
    signatures.verify(leaves);
    byte[] leaf = "x".repeat(LEAF).getBytes(StandardCharsets.UTF_8);
    byte[] body = new byte[BODY];
    for (int i = 0; i < leaves; i++) {
      byte[] chain = Digest.sha256(leaf).bytes();
      leaf[0] ^= chain[0];
      leaf[1] ^= Digest.sha256(leaf).bytes()[0];
      body[0] ^= Digest.sha256(body).bytes()[0];
    }
  }
}
