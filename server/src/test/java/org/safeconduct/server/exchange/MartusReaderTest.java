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
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.records.Arriving;
import org.safeconduct.server.records.FieldValue;
import org.safeconduct.server.records.Incoming;
import org.safeconduct.server.records.Sketch;

class MartusReaderTest {
  private static final String BULLETIN =
      """
      <MartusBulletins><MartusBulletin>
      <MainFieldSpecs>
      <Field type='STRING'><Tag>title</Tag><Label></Label></Field>
      <Field type='DATERANGE'><Tag>eventdate</Tag><Label></Label></Field>
      <Field type='DROPDOWN'><Tag>source</Tag><Label>Source</Label><Choices><Choice></Choice><Choice>Press</Choice></Choices></Field>
      <Field type='BOOLEAN'><Tag>known</Tag><Label>Known?</Label></Field>
      <Field type='MESSAGE'><Tag>note</Tag><Label>Note</Label><Message>Mind this.</Message></Field>
      <Field type='GRID'><Tag>people</Tag><Label>People</Label><GridSpecDetails>
        <Column type='STRING'><Tag></Tag><Label>Name</Label></Column><Column type='DATE'><Tag></Tag><Label>Born</Label></Column></GridSpecDetails></Field>
      </MainFieldSpecs>
      <FieldValues>
      <Field tag='title'><Value>A raid</Value></Field>
      <Field tag='eventdate'><Value>Range:1980-02-15,1980-05-22</Value></Field>
      <Field tag='source'><Value>Press</Value></Field>
      <Field tag='known'><Value>1</Value></Field>
      <Field tag='people'><Value><GridData><Row><Column>T.</Column><Column>Simple:1976-01-01</Column></Row></GridData></Value></Field>
      <TopAttachmentList><Attachment><Filename>map.txt</Filename></Attachment></TopAttachmentList>
      </FieldValues>
      </MartusBulletin></MartusBulletins>
      """;

  private static Reading read(String xml) {
    return Origin.MARTUS.read("bulletins", List.of(new BroughtFile("b.xml", xml.getBytes(UTF_8))));
  }

  @Test
  void readsABulletinWithItsFieldsAndItsGrid() {
    Incoming incoming = read(BULLETIN).read().orElseThrow();
    Sketch kind = incoming.kinds().getFirst();
    assertThat(kind.fields())
        .extracting(f -> f.label().best(new Language("en")))
        .containsExactly(
            "Title", "Date of event", "Source", "Known?", "People", "Attachments, by name");
    Arriving bulletin = incoming.entries().getFirst();
    assertThat(bulletin.title().texts()).containsExactly("A raid");
    assertThat(bulletin.values().stream().map(FieldValue::value).map(Object::toString).toList())
        .contains(
            "When[date=between 1980-02-15 and 1980-05-22]",
            "Chosen[code=Press]",
            "Answer[yes=true]");
    assertThat(read(BULLETIN).read().orElseThrow().entries().getFirst().key())
        .isEqualTo(bulletin.key());
  }

  @Test
  void opensNoEntityAndFollowsNoAddress() {
    String hostile =
        "<!DOCTYPE a [<!ENTITY b SYSTEM"
            + " 'file:///etc/passwd'>]><MartusBulletins>&b;</MartusBulletins>";
    assertThat(read(hostile).troubles()).extracting(Trouble::why).containsExactly(Why.NOT_XML);
    String deep = "<a>".repeat(50_000);
    assertThat(read(deep).troubles()).extracting(Trouble::why).containsExactly(Why.NOT_XML);
  }

  @Test
  void namesEveryWrongLine() {
    String twice =
        BULLETIN
            .replace("<Tag>known</Tag>", "<Tag>title</Tag>")
            .replace("<Choice>Press</Choice>", "<Choice>Press</Choice><Choice>Press</Choice>")
            .replace("Range:1980-02-15", "Range:1980-13-15");
    assertThat(read(twice).troubles())
        .containsExactly(
            new Trouble("b.xml", "5", Why.CHOICE_TWICE),
            new Trouble("b.xml", "6", Why.FIELD_TWICE),
            new Trouble("b.xml", "13", Why.NOT_A_DATE));
  }

  @Test
  void readsRealBulletinsAndTemplates() throws IOException {
    String data = System.getenv("SAFECONDUCT_DATA");
    assumeThat(data).as("SAFECONDUCT_DATA is not set: Martus files were not read").isNotNull();
    Path martus = Path.of(data, "martus");
    for (String good : List.of("SampleXmlBulletin.xml", "SampleXmlBulletinWithAttachments.xml")) {
      assertThat(real(martus.resolve(good)).read().orElseThrow().entries()).hasSize(1);
    }
    assertThat(real(martus.resolve("SampleInvalidFieldSpecsXmlBulletin.xml")).troubles())
        .extracting(Trouble::why)
        .contains(Why.CHOICE_TWICE, Why.FIELD_TWICE);
    for (String template :
        List.of(
            "Journalist-Example.mct",
            "Martus-Customization-Example.mct",
            "UN-Disappearances.mct")) {
      Incoming incoming = real(martus.resolve(template)).read().orElseThrow();
      assertThat(incoming.entries()).isEmpty();
      assertThat(incoming.kinds().getFirst().fields()).hasSizeGreaterThan(5);
    }
  }

  private static Reading real(Path file) throws IOException {
    String name = file.getFileName().toString();
    return Origin.MARTUS.read("m", List.of(new BroughtFile(name, Files.readAllBytes(file))));
  }
}
