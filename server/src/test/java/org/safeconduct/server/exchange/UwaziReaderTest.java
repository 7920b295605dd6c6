package org.safeconduct.server.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.exchange.Trouble.Why;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.records.Arriving;
import org.safeconduct.server.records.FieldKind;
import org.safeconduct.server.records.FieldValue;
import org.safeconduct.server.records.Incoming;
import org.safeconduct.server.records.Labels;
import org.safeconduct.server.records.Sketch;
import org.safeconduct.server.records.Value;

/// A collection of two rulings in three languages, as Uwazi keeps it.
public class UwaziReaderTest {
  private static final Language SPANISH = new Language("es");
  private static final Language ENGLISH = new Language("en");
  private static final Language PORTUGUESE = new Language("pt");

  private static final String TEMPLATES =
      """
      [{"_id": "t1", "name": "Sentencia", "properties": [
         {"type": "markdown", "label": "Resumen", "name": "resumen"},
         {"type": "date", "label": "Fecha", "name": "fecha"},
         {"type": "multidaterange", "label": "Mandatos", "name": "mandatos"},
         {"type": "select", "label": "Estado", "name": "estado", "content": "d1"},
         {"type": "relationship", "label": "País", "name": "pa_s", "content": "t2"},
         {"type": "nested", "label": "Artículos", "name": "articulos"},
         {"type": "geolocation", "label": "Lugar", "name": "lugar"},
         {"type": "preview", "label": "Vista", "name": "vista"}]},
       {"_id": "t2", "name": "País", "properties": []}]
      """;
  private static final String DICTIONARIES =
      """
      [{"_id": "d1", "name": "Estado", "values": [{"id": "a", "label": "Activo"},
        {"id": "g", "label": "Cerrados", "values": [{"id": "c", "label": "Archivado"}]}]}]
      """;
  private static final String RELATIONS = "[{\"_id\": \"r1\", \"name\": \"Relacionado a\"}]";
  private static final String CONNECTIONS =
      """
      [{"entity": "e1", "hub": "h1", "template": null}, {"entity": "e2", "hub": "h1", "template": "r1"},
       {"entity": "e1", "hub": "h2", "template": null}, {"entity": "gone", "hub": "h2", "template": "r1"}]
      """;

  /// The files; the same ones serve the desk and the browser.
  public static List<BroughtFile> collection() {
    String said =
        """
        "fecha": [{"value": 1088985600}], "mandatos": [{"value": {"from": 63072000, "to": 189216000}}, {"value": {"from": 63072000, "to": null}}],
        "estado": [{"value": "c", "label": "Archivado"}], "pa_s": [{"value": "e2", "label": "Brasil", "type": "entity"}],
        "articulos": [{"value": {"cadh": ["1.1", "3"], "cbdp": []}}], "lugar": [{"value": {"lat": -8.05, "lon": -34.9, "label": "Recife"}}]
        """;
    String entities =
        """
        [{"sharedId": "e1", "language": "es", "template": "t1", "title": "Sentencia de 1 de julio", "metadata": {"resumen": [{"value": "Primero.\\n\\nSegundo."}], %s}},
         {"sharedId": "e1", "language": "en", "template": "t1", "title": "Judgment of July 1", "metadata": {"resumen": [{"value": "First.\\n\\nSecond."}], %s}},
         {"sharedId": "e1", "language": "pt", "template": "t1", "title": "Sentença de 1 de julho", "metadata": {"resumen": [{"value": "Primero.\\n\\nSegundo."}], %s}},
         {"sharedId": "e2", "language": "es", "template": {"$oid": "t2"}, "title": "Brasil", "metadata": {}},
         {"sharedId": "e2", "language": "en", "template": {"$oid": "t2"}, "title": "Brazil", "metadata": {}}]
        """
            .replace("%s", said);
    return List.of(
        file("templates.json", TEMPLATES),
        file("dictionaries.json", DICTIONARIES),
        file("relationtypes.json", RELATIONS),
        file("connections.json", CONNECTIONS),
        file("entities.json", entities));
  }

  private static BroughtFile file(String name, String text) {
    return new BroughtFile(name, text.getBytes(UTF_8));
  }

  private static Incoming read() {
    return Origin.UWAZI.read("rulings", collection()).read().orElseThrow();
  }

  private static List<Value> values(Arriving entry, String field) {
    return entry.values().stream()
        .filter(v -> v.field().equals("uwazi." + field))
        .map(FieldValue::value)
        .toList();
  }

  @Test
  void makesAKindOfEachTemplateAndAFieldOfEachProperty() {
    Sketch ruling = read().kinds().getFirst();
    assertThat(ruling.name().in(SPANISH)).contains("Sentencia");
    assertThat(ruling.languages()).extracting(Language::tag).containsExactly("es", "en", "pt");
    assertThat(ruling.fields())
        .extracting(f -> f.kind())
        .containsExactly(
            FieldKind.LONG_TEXT,
            FieldKind.DATE,
            FieldKind.DATE,
            FieldKind.CHOICE,
            FieldKind.LINK,
            FieldKind.LONG_TEXT,
            FieldKind.PLACE,
            FieldKind.LINK);
    assertThat(ruling.fields().get(3).choices())
        .extracting(o -> o.code() + "<" + o.under())
        .containsExactly("a<null", "g<null", "c<g");
  }

  @Test
  void keepsATextOnceInEachLanguageInWhichItWasWritten() {
    Arriving ruling = read().entries().getFirst();
    assertThat(ruling.title().in(ENGLISH)).contains("Judgment of July 1");
    assertThat(values(ruling, "resumen"))
        .containsExactly(
            new Value.Words(SPANISH, List.of("Primero.", "Segundo.")),
            new Value.Words(ENGLISH, List.of("First.", "Second.")));
  }

  @Test
  void showsEveryReaderWhatWasShownThemOverThere() {
    String entities =
        """
        [{"sharedId": "s", "language": "en", "template": "t2", "title": "Suriname"},
         {"sharedId": "s", "language": "es", "template": "t2", "title": "Surinam"},
         {"sharedId": "s", "language": "pt", "template": "t2", "title": "Suriname"},
         {"sharedId": "r", "language": "en", "template": "t1", "title": "Judgment", "metadata": {"estado": [{"value": "a", "label": "Active"}]}},
         {"sharedId": "r", "language": "es", "template": "t1", "title": "Sentencia", "metadata": {"estado": [{"value": "a", "label": "Activo"}]}}]
        """;
    List<BroughtFile> files = new ArrayList<>(collection());
    files.set(4, file("entities.json", entities));
    files.add(
        file(
            "settings.json",
            "[{\"languages\": [{\"key\": \"en\"}, {\"key\": \"es\", \"default\": true}]}]"));
    Incoming incoming = Origin.UWAZI.read("countries", files).read().orElseThrow();
    Arriving country = incoming.entries().getFirst();
    assertThat(country.title().best(SPANISH)).isEqualTo("Surinam");
    assertThat(country.title().best(PORTUGUESE)).isEqualTo("Suriname");
    Sketch ruling = incoming.kinds().getFirst();
    assertThat(ruling.name().in(SPANISH)).contains("Sentencia");
    Labels active = ruling.fields().get(3).choices().getFirst().label();
    assertThat(active.best(SPANISH)).isEqualTo("Activo");
    assertThat(active.best(ENGLISH)).isEqualTo("Active");
    assertThat(active.best(PORTUGUESE)).isEqualTo("Activo");
  }

  @Test
  void readsDaysRangesChoicesTablesAndPlaces() {
    Arriving ruling = read().entries().getFirst();
    assertThat(values(ruling, "fecha")).hasToString("[When[date=2004-07-05]]");
    assertThat(values(ruling, "mandatos"))
        .hasToString("[When[date=between 1972-01-01 and 1975-12-31], When[date=after 1972-01-01]]");
    assertThat(values(ruling, "estado")).containsExactly(new Value.Chosen("c"));
    assertThat(values(ruling, "articulos"))
        .containsExactly(new Value.Words(SPANISH, List.of("cadh: 1.1, 3")));
    assertThat(values(ruling, "lugar")).hasSize(1);
  }

  @Test
  void linksByPropertyFirstAndByConnectionWhereNoPropertySaysSo() {
    assertThat(read().entries().getFirst().links())
        .containsExactly(
            new Arriving.LinkTo("uwazi.pa_s", "e2"),
            new Arriving.LinkTo("uwazi-relation.r1", "gone"));
  }

  @Test
  void saysEverythingThatIsWrongAtOnceAndNothingOfWhatStoodThere() {
    List<BroughtFile> files = new ArrayList<>(collection());
    files.set(
        4,
        file(
            "entities.json",
            """
            [{"sharedId": "x1", "language": "es", "template": "t9", "title": "secret"},
             {"sharedId": "x2", "language": "es", "template": "t1", "title": "b", "metadata": {"fecha": [{"value": "soon"}]}}]
            """));
    assertThat(Origin.UWAZI.read("rulings", files).troubles())
        .containsExactly(
            new Trouble("entities.json", "x1", Why.NO_TEMPLATE),
            new Trouble("entities.json", "x2", Why.NOT_A_DATE));
    files.set(4, file("entities.json", "[{\"sharedId\": \"x1\",\n broken"));
    assertThat(Origin.UWAZI.read("rulings", files).troubles())
        .containsExactly(new Trouble("entities.json", "2", Why.NOT_JSON));
    files.set(4, file("entities.json", "[".repeat(100_000)));
    assertThat(Origin.UWAZI.read("rulings", files).troubles())
        .extracting(Trouble::why)
        .containsExactly(Why.NOT_JSON);
    assertThat(Origin.UWAZI.read("rulings", List.of(collection().get(4))).troubles())
        .extracting(Trouble::why)
        .contains(Why.NO_TEMPLATES);
  }

  @Test
  void readsTheInterAmericanCollection() throws IOException {
    String data = System.getenv("SAFECONDUCT_DATA");
    assumeThat(data)
        .as("SAFECONDUCT_DATA is not set: the Inter-American collection was not read")
        .isNotNull();
    Incoming incoming =
        Origin.UWAZI
            .read("inter-american", files(Path.of(data, "uwazi-interamerican")))
            .read()
            .orElseThrow();
    assertThat(incoming.kinds()).hasSize(11);
    assertThat(incoming.entries()).hasSize(142);
    assertThat(incoming.entries()).allSatisfy(e -> assertThat(e.title().none()).isFalse());
    assertThat(incoming.entries().stream().filter(e -> e.title().said().size() > 1)).hasSize(62);
  }

  /// All files of a folder.
  static List<BroughtFile> files(Path folder) throws IOException {
    List<BroughtFile> files = new ArrayList<>();
    try (var found = Files.list(folder)) {
      for (Path path : found.sorted().toList()) {
        files.add(new BroughtFile(path.getFileName().toString(), Files.readAllBytes(path)));
      }
    }
    return files;
  }
}
