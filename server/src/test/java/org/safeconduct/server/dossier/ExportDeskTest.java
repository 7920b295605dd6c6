package org.safeconduct.server.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.estimate.table.Csv;
import org.safeconduct.estimate.table.Table;
import org.safeconduct.ledger.Digest;
import org.safeconduct.server.events.ActImportDesk.Brought;
import org.safeconduct.server.events.bringing.ActFile;
import org.safeconduct.server.events.bringing.ActMapping;
import org.safeconduct.server.events.bringing.ActMappings;
import org.safeconduct.server.inquiry.InquiryWorld;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.ItemKind;
import org.safeconduct.server.source.FoundingStory;
import tools.jackson.databind.JsonNode;

/// What leaves is read back by somebody who has nothing but the file.
class ExportDeskTest {
  @TempDir Path folder;

  private static void foundingStory(InquiryWorld world) {
    world.imports.take(world.documenter(), world.inquiry, "statements.json", FoundingStory.file());
  }

  @Test
  void givesTheFoundingStoryBackWholeInEveryFormat() throws IOException {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      foundingStory(world);
      JsonNode export = Exported.json(world);
      Exported.isByItsSchema(export);
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
      Table statements = Objects.requireNonNull(Exported.tables(world).get("statements.csv"));
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
      List<JsonNode> entities = Exported.entities(world);
      assertThat(entities)
          .filteredOn(e -> e.at("/schema").asString().equals("PlainText"))
          .hasSize(20);
      Exported.isWholeInItself(entities);
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
      JsonNode export = Exported.json(world);
      Exported.isByItsSchema(export);
      assertThat(export.toString())
          .contains("shown paragraph", "\"W-1\"")
          .doesNotContain("withheld paragraph", "Person", "P-0001", "W-2")
          .doesNotContain(world.documenter().member().toString())
          .doesNotContain(world.lawyer().member().toString());
      Table paragraphs = Objects.requireNonNull(Exported.tables(world).get("paragraphs.csv"));
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
      SubjectId export = Exported.make(world, Format.JSON);
      assertThat(Exported.carried(world, export)).isNotEmpty();
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
      assertThatThrownBy(() -> Exported.carried(world, export))
          .isInstanceOf(Refused.class)
          .hasMessageContaining("dossier.refuse.no-longer");
    }
  }

  @Test
  void refusesAnExportOfNothing() {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      assertThatThrownBy(() -> Exported.make(world, Format.CSV)).isInstanceOf(Refused.class);
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
      JsonNode export = Exported.json(world);
      Exported.isByItsSchema(export);
      assertThat(export.at("/acts").size()).isEqualTo(file.rows().size()).isEqualTo(1_197);
      Table acts = Objects.requireNonNull(Exported.tables(world).get("acts.csv"));
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
