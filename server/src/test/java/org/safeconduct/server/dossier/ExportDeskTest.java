package org.safeconduct.server.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.estimate.table.Csv;
import org.safeconduct.estimate.table.Table;
import org.safeconduct.ledger.Digest;
import org.safeconduct.server.dossier.ExportDesk.Wanted;
import org.safeconduct.server.events.ActImportDesk.Brought;
import org.safeconduct.server.events.bringing.ActFile;
import org.safeconduct.server.events.bringing.ActMapping;
import org.safeconduct.server.events.bringing.ActMappings;
import org.safeconduct.server.inquiry.InquiryWorld;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.Aim;
import org.safeconduct.server.mandate.ItemKind;
import org.safeconduct.server.source.FoundingStory;
import org.safeconduct.server.team.Again;
import org.safeconduct.server.vault.Unlocked;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What leaves is read back by somebody who has nothing but the file.
class ExportDeskTest {
  private static final Path SCHEMA = Path.of("..", "docs", "spec", "export.schema.json");
  private static final JsonMapper JSON = JsonMapper.shared();

  @TempDir Path folder;

  private static SubjectId make(InquiryWorld world, Format format) throws IOException {
    SubjectId export = world.inquiries.drawSubject();
    Unlocked lawyer = world.lawyer();
    Wanted wanted = new Wanted(InquiryWorld.COURT, Aim.ACCOUNTABILITY, format);
    InquiryWorld.written(
        world.exports.make(lawyer, Again.by(lawyer), world.inquiry, export, wanted).orElseThrow());
    return export;
  }

  private static byte[] carried(InquiryWorld world, SubjectId export) throws IOException {
    Unlocked lawyer = world.lawyer();
    try (InputStream in =
        world.dossier.carry(lawyer, Again.by(lawyer), world.inquiry, export).orElseThrow()) {
      return in.readAllBytes();
    }
  }

  private static JsonNode json(InquiryWorld world) throws IOException {
    return JSON.readTree(carried(world, make(world, Format.JSON)));
  }

  private static Map<String, Table> tables(InquiryWorld world) throws IOException {
    Map<String, Table> tables = new HashMap<>();
    byte[] zip = carried(world, make(world, Format.CSV));
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), UTF_8)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] file = in.readAllBytes();
        tables.put(entry.getName(), Csv.read(entry.getName(), new ByteArrayInputStream(file)));
      }
    }
    return tables;
  }

  private static void isByItsSchema(JsonNode export) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(SCHEMA));
    assertThat(schema.validate(export)).isEmpty();
  }

  private static void foundingStory(InquiryWorld world) {
    world.imports.take(world.documenter(), world.inquiry, "statements.json", FoundingStory.file());
  }

  @Test
  void givesTheFoundingStoryBackWholeInEveryFormat() throws IOException {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      foundingStory(world);
      JsonNode export = json(world);
      isByItsSchema(export);
      assertThat(export.at("/statements").size()).isEqualTo(20);
      JsonNode s12 =
          export
              .at("/statements")
              .valueStream()
              .filter(s -> s.at("/key").asString().equals("S12"))
              .findFirst()
              .orElseThrow();
      JsonNode corrected =
          export
              .at("/statements")
              .valueStream()
              .filter(s -> s.at("/id").asString().equals(s12.at("/corrects").asString()))
              .findFirst()
              .orElseThrow();
      assertThat(corrected.at("/key").asString()).isEqualTo("S08");
      Table statements = Objects.requireNonNull(tables(world).get("statements.csv"));
      assertThat(statements.rows()).isEqualTo(20);
      assertThat(statements.column("id").distinct()).isEqualTo(20);
      assertThat(statements.column("corrects").at(row(statements, "S12")))
          .isEqualTo(statements.column("id").at(row(statements, "S08")));
    }
  }

  private static int row(Table statements, String key) {
    for (int row = 0; row < statements.rows(); row++) {
      if (statements.column("key").at(row).orElse("").equals(key)) return row;
    }
    throw new AssertionError(key);
  }

  @Test
  void writesFollowTheMoneyWhoseEveryReferenceIsThere() throws IOException {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      foundingStory(world);
      String lines = new String(carried(world, make(world, Format.FOLLOW_THE_MONEY)), UTF_8);
      Set<String> ids = new HashSet<>();
      lines.lines().map(JSON::readTree).forEach(e -> ids.add(e.at("/id").asString()));
      assertThat(lines.lines().filter(l -> l.contains("\"PlainText\""))).hasSize(20);
      assertThat(ids).hasSameSizeAs(lines.lines().toList());
      assertThat(
              lines
                  .lines()
                  .map(JSON::readTree)
                  .filter(e -> e.at("/schema").asString().equals("UnknownLink"))
                  .flatMap(e ->
                      Stream.of(
                          e.at("/properties/subject/0").asString(),
                          e.at("/properties/object/0").asString())))
          .isNotEmpty()
          .allMatch(ids::contains);
    }
  }

  @Test
  void keepsWhatAWitnessDidNotAgreeToAndWhoTheyAre() throws IOException {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      SubjectId agreed = world.witness("A. Person");
      SubjectId silent = world.witness("B. Person");
      world.consents(agreed, ItemKind.ACCOUNT);
      world.account(agreed, "shown paragraph", "=HYPERLINK(\"x\")");
      world.account(silent, "withheld paragraph");
      JsonNode export = json(world);
      isByItsSchema(export);
      assertThat(export.toString())
          .contains("shown paragraph", "\"W-1\"")
          .doesNotContain("withheld paragraph", "Person", "P-0001", "W-2")
          .doesNotContain(world.documenter().member().toString())
          .doesNotContain(world.lawyer().member().toString());
      Table paragraphs = Objects.requireNonNull(tables(world).get("paragraphs.csv"));
      assertThat(paragraphs.rows()).isEqualTo(2);
      assertThat(paragraphs.column("words").at(1)).contains("'=HYPERLINK(\"x\")");
      assertThat(
              Filed.holding(
                  world.inquiries.read(world.lawyer(), world.inquiry, Purpose.WORK).orElseThrow(),
                  agreed))
          .hasSize(2);
    }
  }

  @Test
  void isNotCarriedAwayOnceAWitnessHasWithdrawn() throws IOException {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      SubjectId witness = world.witness("A. Person");
      world.consents(witness, ItemKind.ACCOUNT);
      world.account(witness, "words");
      SubjectId export = make(world, Format.JSON);
      assertThat(carried(world, export)).isNotEmpty();
      ScopeId terms = world.termsOf(witness);
      var chronicle = world.mandates.terms(world.documenter(), terms, Purpose.WORK).orElseThrow();
      InquiryWorld.written(
          world
              .mandates
              .say(
                  world.documenter(),
                  terms,
                  chronicle.seen(chronicle.root()),
                  saying -> saying.withdraw(null, "the person"))
              .orElseThrow());
      assertThatThrownBy(() -> carried(world, export))
          .isInstanceOf(Refused.class)
          .hasMessageContaining("dossier.refuse.no-longer");
    }
  }

  @Test
  void refusesAnExportOfNothing() {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      assertThatThrownBy(() -> make(world, Format.CSV)).isInstanceOf(Refused.class);
    }
  }

  @Test
  void givesTheChileanActsBackWhole() throws IOException {
    String data = System.getenv("SAFECONDUCT_DATA");
    assumeThat(data)
        .as("SAFECONDUCT_DATA is not set: the Chilean acts were not exported")
        .isNotNull();
    Path csv = Path.of(data, "acts-chile", "acts_odd.csv");
    try (InquiryWorld world = new InquiryWorld(folder)) {
      byte[] content = Files.readAllBytes(csv);
      ActMapping chile = ActMappings.shipped("chile").orElseThrow();
      ActFile file = ActFile.read(Csv.read(csv), chile);
      world.acts.take(
          world.documenter(),
          world.inquiry,
          new Brought("acts.csv", Digest.sha256(content), chile),
          file,
          _ -> {});
      JsonNode export = json(world);
      isByItsSchema(export);
      assertThat(export.at("/acts").size()).isEqualTo(file.rows().size()).isEqualTo(1_197);
      Table acts = Objects.requireNonNull(tables(world).get("acts.csv"));
      assertThat(acts.rows()).isEqualTo(1_197);
      assertThat(acts.column("key").distinct()).isEqualTo(1_197);
      Set<String> harmed = new HashSet<>();
      export.at("/harmed").forEach(h -> harmed.add(h.at("/id").asString()));
      export
          .at("/acts")
          .forEach(a -> a.at("/harmed").forEach(h -> assertThat(harmed).contains(h.asString())));
    }
  }
}
