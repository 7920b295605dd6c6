package org.safeconduct.server.journal.payload;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.safeconduct.server.batches.BatchBooks;
import org.safeconduct.server.batches.BatchFact;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactBook;
import org.safeconduct.server.journal.MechanismFact;
import org.safeconduct.server.kernel.Bits128;
import org.safeconduct.server.kernel.MemberId;

/// What was once written opens for ever: one golden payload for each type and version lies in
/// `vectors/facts/<type>/<version>.json` and never changes. `-Dgolden=write` writes those that are
/// missing; a version that has shipped is never written again.
class GoldenFactsTest {
  private static final Path GOLDEN = Path.of("..", "vectors", "facts");
  private static final List<FactBook> BOOKS = books();
  private static final FactTypes TYPES = new FactTypes(BOOKS);
  private static final PayloadCodec CODEC = new PayloadCodec(TYPES);

  @TestFactory
  Stream<DynamicTest> opensEveryPayloadThatEverShipped() throws IOException {
    if (System.getProperty("golden", "").equals("write")) writeMissing();
    try (Stream<Path> files = Files.walk(GOLDEN)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream()
          .map(file -> DynamicTest.dynamicTest(name(file), () -> opens(file)));
    }
  }

  @TestFactory
  Stream<DynamicTest> everyFactComesBackAsItWasWritten() {
    return TYPES.records().stream()
        .sorted((a, b) -> TYPES.nameOf(a).compareTo(TYPES.nameOf(b)))
        .map(type -> DynamicTest.dynamicTest(TYPES.nameOf(type), () -> comesBack(type)));
  }

  @TestFactory
  Stream<DynamicTest> everyFactOfTheMechanismHasAGoldenPayload() {
    return TYPES.records().stream()
        .filter(MechanismFact.class::isAssignableFrom)
        .map(TYPES::nameOf)
        .map(name -> DynamicTest.dynamicTest(name, () -> assertThat(file(name)).exists()));
  }

  private static void opens(Path file) throws IOException {
    byte[] golden = Files.readAllBytes(file);
    assertThat(CODEC.decode(golden)).isInstanceOf(Decoded.Known.class);
    Payload payload = ((Decoded.Known) CODEC.decode(golden)).payload();
    if (TYPES.nameOf(payload.fact().getClass()).equals(name(file))) {
      assertThat(CODEC.encode(payload)).isEqualTo(golden);
    }
  }

  private static void comesBack(Class<? extends Fact> type) {
    Optional<Payload> payload = payload(type);
    assertThat(payload).as("an example of %s", type.getSimpleName()).isPresent();
    byte[] written = CODEC.encode(payload.orElseThrow());
    assertThat(CODEC.decode(written)).isEqualTo(new Decoded.Known(payload.orElseThrow()));
  }

  private static void writeMissing() throws IOException {
    for (Class<? extends Fact> type : TYPES.records()) {
      Path file = file(TYPES.nameOf(type));
      Optional<Payload> payload = payload(type);
      if (Files.exists(file) || payload.isEmpty()) continue;
      Files.createDirectories(file.getParent());
      Files.write(file, CODEC.encode(payload.get()));
    }
  }

  private static Optional<Payload> payload(Class<? extends Fact> type) {
    Instant at = Instant.parse("2026-11-22T17:03:11Z");
    MemberId by = new MemberId(new Bits128(0x0123456789abcdefL, 0x0123456789abcdefL));
    return SampleFacts.of(type).map(fact -> new Payload(by, at, (Fact) fact));
  }

  private static Path file(String name) {
    return GOLDEN.resolve(name + ".json");
  }

  private static String name(Path file) {
    return GOLDEN.relativize(file).toString().replace(".json", "");
  }

  /// Every module's family, found on the class path rather than listed: none can be forgotten.
  private static List<FactBook> books() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.safeconduct.server")
            .stream()
            .filter(JavaClass::isInterface)
            .filter(type ->
                type.getRawInterfaces().stream().anyMatch(of -> of.isEquivalentTo(Fact.class)))
            .map(JavaClass::reflect)
            .map(family ->
                family == BatchFact.class
                    ? BatchBooks.FACTS
                    : FactBook.of(family.asSubclass(Fact.class)))
            .toList();
  }
}
