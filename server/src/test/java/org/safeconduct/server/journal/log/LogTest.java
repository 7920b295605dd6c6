package org.safeconduct.server.journal.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.ledger.Digest;
import org.safeconduct.ledger.Edge;
import org.safeconduct.ledger.NoteSigner;
import org.safeconduct.ledger.NoteVerifier;
import org.safeconduct.ledger.ScopeHead;
import org.safeconduct.ledger.SignedLeaf;
import org.safeconduct.ledger.VerifierKey;
import org.safeconduct.seal.SigningKey;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;

class LogTest {
  private static final String ORIGIN = "northlight.example/record";

  private final SecureRandom random = new SecureRandom();
  private final SigningKey key = SigningKey.generate(random);
  private final NoteSigner signer =
      NoteSigner.ed25519(VerifierKey.ed25519(ORIGIN, key.verifyKey().encoded()), key::sign);
  private final ScopeId scope = ScopeId.random(random);
  private final SubjectId subject = SubjectId.random(random);
  @TempDir Path folder;
  private Log log;

  @BeforeEach
  void open() {
    log = Log.open(folder.resolve("journal.db"), ORIGIN, origin -> signer, Failpoint.NONE);
  }

  @AfterEach
  void close() {
    log.close();
  }

  @Test
  void standsWhereItStoodAfterOpeningAgain() {
    for (int i = 0; i < 300; i++) append(scope);
    Head before = log.read().head().orElseThrow();
    log.close();
    open();
    assertThat(log.read().head().orElseThrow()).isEqualTo(before);
    append(scope);
    assertThat(log.read().head().orElseThrow().edge()).isEqualTo(edgeOfTheRows());
  }

  @Test
  void signsEachHeadWithTheLogsKey() {
    append(scope);
    Head head = log.read().head().orElseThrow();
    head.checkpoint().verifyEvery(List.of(NoteVerifier.jdk(signer.key())));
    assertThat(head.tree().size()).isEqualTo(1);
    assertThat(head.tree().root()).isEqualTo(edgeOfTheRows().root());
  }

  @Test
  void takesAnAppendWholeOrNotAtAll() {
    NewRow first = row(log.read().head(scope));
    NewRow elsewhere = row(ScopeHead.empty(ORIGIN, id(ScopeId.random(random))));
    append(scope);
    Appended outcome = log.append(Append.of(List.of(elsewhere, first)));
    assertThat(outcome).isEqualTo(new Appended.Moved(scope));
    assertThat(log.read().head().orElseThrow().size()).isEqualTo(1);
  }

  @Test
  void refusesAValueThatIsClaimedAlready() {
    Digest tag = Digest.sha256(new byte[] {1});
    var once =
        new Append(
            List.of(row(log.read().head(scope))),
            List.of(),
            List.of(tag),
            List.of(),
            List.of(),
            () -> true);
    assertThat(log.append(once)).isEqualTo(new Appended.At(0));
    var twice =
        new Append(
            List.of(row(log.read().head(scope))),
            List.of(),
            List.of(tag),
            List.of(),
            List.of(),
            () -> true);
    assertThat(log.append(twice)).isEqualTo(new Appended.Claimed(tag));
    assertThat(log.read().head().orElseThrow().size()).isEqualTo(1);
  }

  @Test
  void commitsManyWritersTogetherAndLosesNone() throws Exception {
    List<Callable<Appended>> writers = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      ScopeId mine = ScopeId.random(random);
      writers.add(() -> append(mine));
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Appended> done : threads.invokeAll(writers)) {
        assertThat(done.get()).isInstanceOf(Appended.At.class);
      }
    }
    assertThat(log.read().head().orElseThrow().edge()).isEqualTo(edgeOfTheRows());
    assertThat(log.read().scopes()).hasSize(500);
  }

  private Appended append(ScopeId to) {
    return log.append(Append.of(List.of(row(log.read().head(to)))));
  }

  private NewRow row(ScopeHead head) {
    BodyId body = BodyId.random(random);
    byte[] sealed = new byte[40];
    random.nextBytes(sealed);
    SignedLeaf leaf =
        head.next(Digest.sha256(sealed), LogRow.bodyDigest(subject, body, sealed)).sign(signer);
    return new NewRow(leaf, subject, body, Bytes.of(sealed));
  }

  private static org.safeconduct.ledger.Id16 id(ScopeId scope) {
    return org.safeconduct.ledger.Id16.of(scope.toBytes());
  }

  private Edge edgeOfTheRows() {
    Edge edge = Edge.EMPTY;
    for (LogRow row : log.read().from(0, 10_000)) edge = edge.append(row.parsed().treeHash());
    return edge;
  }
}
