package org.safeconduct.server.inquiry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.safeconduct.server.batches.BatchFact;
import org.safeconduct.server.dossier.DossierFact;
import org.safeconduct.server.evidence.EvidenceFact;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactBook;
import org.safeconduct.server.journal.FactType;
import org.safeconduct.server.journal.payload.Decoded;
import org.safeconduct.server.journal.payload.FactTypes;
import org.safeconduct.server.journal.payload.Payload;
import org.safeconduct.server.journal.payload.PayloadCodec;
import org.safeconduct.server.lists.ListsFact;
import org.safeconduct.server.mandate.MandateFact;
import org.safeconduct.server.records.RecordsFact;
import org.safeconduct.server.source.SourceFact;
import org.safeconduct.server.testimony.TestimonyFact;

/// Every payload that has shipped must open for ever, and today's program writes the same.
class GoldenPayloadsTest {
  private static final Path VECTORS = Path.of("../vectors/facts");
  private static final FactTypes TYPES =
      new FactTypes(
          Stream.of(
                  InquiryFact.class,
                  MandateFact.class,
                  TestimonyFact.class,
                  SourceFact.class,
                  EvidenceFact.class,
                  DossierFact.class,
                  ListsFact.class,
                  BatchFact.class,
                  RecordsFact.class)
              .map(FactBook::of)
              .toList());
  private static final PayloadCodec CODEC = new PayloadCodec(TYPES);

  @TestFactory
  Stream<DynamicTest> opensAndWritesEachAsItShipped() {
    return Samples.all().stream()
        .map(fact -> DynamicTest.dynamicTest(TYPES.nameOf(fact.getClass()), () -> check(fact)));
  }

  @TestFactory
  Stream<DynamicTest> hasOneForEveryType() {
    List<String> sampled =
        Samples.all().stream().map(fact -> TYPES.nameOf(fact.getClass())).toList();
    return TYPES.names().stream()
        .map(name -> DynamicTest.dynamicTest(name, () -> assertThat(sampled).contains(name)));
  }

  private static void check(Fact fact) throws IOException {
    String type = Objects.requireNonNull(fact.getClass().getAnnotation(FactType.class)).value();
    Payload payload = new Payload(Telling.ONE, Telling.START, fact);
    Path file = VECTORS.resolve(type + ".json");
    if (System.getProperty("golden", "").equals("write") && Files.notExists(file)) {
      Files.createDirectories(file.getParent());
      Files.write(file, CODEC.encode(payload));
    }
    byte[] golden = Files.readAllBytes(file);
    assertThat(new String(CODEC.encode(payload), UTF_8)).isEqualTo(new String(golden, UTF_8));
    assertThat(CODEC.decode(golden)).isEqualTo(new Decoded.Known(payload));
  }
}
