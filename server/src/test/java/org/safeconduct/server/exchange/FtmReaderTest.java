package org.safeconduct.server.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.exchange.Trouble.Why;
import org.safeconduct.server.records.Arriving;
import org.safeconduct.server.records.Incoming;

class FtmReaderTest {
  private static final String LINES =
      """
      {"id": "c1", "caption": "A company", "schema": "Company", "properties": {"name": ["A company", "Une société"], "incorporationDate": ["2010-03"], "addressEntity": ["a1"]}}

      {"id": "a1", "schema": "Address", "properties": {"full": ["1 Road"]}}
      """;

  private static Reading read(String lines) {
    return Origin.FOLLOW_THE_MONEY.read(
        "companies", List.of(new BroughtFile("c.ftm.json", lines.getBytes(UTF_8))));
  }

  @Test
  void makesAKindOfEachSchemaAndAnEntryOfEachEntity() {
    Incoming incoming = read(LINES).read().orElseThrow();
    assertThat(incoming.kinds())
        .extracting(k -> k.key())
        .containsExactly("ftm.Company", "ftm.Address");
    Arriving company = incoming.entries().getFirst();
    assertThat(company.title().texts()).containsExactly("A company");
    assertThat(company.links()).containsExactly(new Arriving.LinkTo("ftm.addressEntity", "a1"));
    assertThat(company.values().toString()).contains("ftm.name", "ftm.incorporationDate");
    assertThat(incoming.entries().getLast().title().texts()).containsExactly("1 Road");
  }

  @Test
  void namesEveryWrongLine() {
    assertThat(
            read(LINES
                    + "{\"id\": \"x\"\n"
                    + "{\"id\": \"\", \"schema\": \"Person\", \"properties\": {}}\n"
                    + "[]\n")
                .troubles())
        .containsExactly(
            new Trouble("c.ftm.json", "4", Why.NOT_JSON),
            new Trouble("c.ftm.json", "5", Why.NO_ID),
            new Trouble("c.ftm.json", "6", Why.NOT_OF_THIS_KIND));
    assertThat(read(LINES.replace("2010-03", "in spring")).troubles())
        .containsExactly(new Trouble("c.ftm.json", "1", Why.NOT_A_DATE));
    assertThat(read("\n").troubles())
        .extracting(Trouble::why)
        .containsExactly(Why.NOT_OF_THIS_KIND);
  }

  @Test
  void readsRealOrganisations() throws IOException {
    String data = System.getenv("SAFECONDUCT_DATA");
    assumeThat(data).as("SAFECONDUCT_DATA is not set: FollowTheMoney was not read").isNotNull();
    byte[] content = Files.readAllBytes(Path.of(data, "ftm", "organisations.ftm.json"));
    Incoming incoming =
        Origin.FOLLOW_THE_MONEY
            .read("organisations", List.of(new BroughtFile("organisations.ftm.json", content)))
            .read()
            .orElseThrow();
    assertThat(incoming.entries()).hasSize(22);
  }
}
