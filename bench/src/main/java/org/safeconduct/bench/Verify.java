package org.safeconduct.bench;

import java.nio.charset.StandardCharsets;
import org.safeconduct.bench.Rounds.Claim;
import org.safeconduct.bench.Rounds.Peer;
import org.safeconduct.ledger.Digest;
import org.safeconduct.server.journal.LogReport;

/// `verify`: the whole log as `verify --data` checks it, beside nothing but its signatures and
/// hashes: for each leaf one signature, two hashes of its text, one of its body.
final class Verify implements Measurement {
  private static final int LEAF = 400;
  private static final int BODY = 1_000;

  @Override
  public String name() {
    return "verify";
  }

  @Override
  public void run(Bed bed) throws Exception {
    int most = bed.facts();
    for (int facts = most / 10; facts <= most; facts *= 10) log(bed, facts);
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
