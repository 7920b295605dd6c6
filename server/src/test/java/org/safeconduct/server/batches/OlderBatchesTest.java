package org.safeconduct.server.batches;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.batches.BatchFact.BatchImported;
import org.safeconduct.server.batches.BatchFact.BatchTakenBack;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.payload.Decoded;
import org.safeconduct.server.journal.payload.FactTypes;
import org.safeconduct.server.journal.payload.PayloadCodec;

class OlderBatchesTest {
  private static final PayloadCodec CODEC =
      new PayloadCodec(new FactTypes(List.of(BatchBooks.FACTS)));

  private static Fact golden(String type) throws IOException {
    byte[] payload = Files.readAllBytes(Path.of("../vectors/facts", type, "1.json"));
    assertThat(CODEC.decode(payload)).isInstanceOf(Decoded.Known.class);
    return ((Decoded.Known) CODEC.decode(payload)).payload().fact();
  }

  @Test
  void readsABatchOfActsAsItWasWrittenBeforeAllBatchesWereOne() throws IOException {
    assertThat(golden("acts-imported")).isInstanceOf(BatchImported.class);
    assertThat(((BatchImported) golden("acts-imported")).under()).isNotNull();
    assertThat(golden("acts-taken-back")).isInstanceOf(BatchTakenBack.class);
  }
}
