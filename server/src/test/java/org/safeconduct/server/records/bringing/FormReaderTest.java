package org.safeconduct.server.records.bringing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.estimate.table.TableWrong;
import org.safeconduct.server.files.Parsers;
import org.safeconduct.server.files.Workbooks;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.records.Field;
import org.safeconduct.server.records.FieldKind;
import org.safeconduct.server.records.FormLoss;
import org.safeconduct.server.store.DataFolder;

/// Forms of other programs, the workbooks among them through the real child.
@Timeout(300)
class FormReaderTest {
  private static final Path FORMS = Path.of("src/test/resources/forms");
  private static final Language ENGLISH = new Language("en");

  @TempDir Path data;

  private DataFolder folder;
  private FormReader reader;

  @BeforeEach
  void child() {
    folder = DataFolder.open(data);
    reader = new FormReader(new Workbooks(new Parsers(folder)));
  }

  @AfterEach
  void close() {
    folder.close();
  }

  private FormRead read(String file) throws IOException {
    return reader.read(file, Files.readAllBytes(FORMS.resolve(file))).orElseThrow();
  }

  @Test
  void readsAnXlsFormOutOfAWorkbookWithItsListOfChoices() throws IOException {
    FormRead form = read("yes_or_no_question.xlsx");
    assertThat(form.kind().fields()).hasSize(1);
    Field day = form.kind().fields().getFirst();
    assertThat(day.key()).isEqualTo("good_day");
    assertThat(day.kind()).isEqualTo(FieldKind.CHOICE);
    assertThat(day.label().in(ENGLISH)).contains("have you had a good day today?");
    assertThat(day.choices().stream().map(Field.Option::code)).containsExactly("yes", "no");
    assertThat(form.losses()).isEmpty();
  }

  @Test
  void asksForAnotherWordBesideAListThatHasOther() throws IOException {
    assertThat(read("specify_other.xlsx").kind().fields().stream().map(Field::key))
        .containsExactly("sex", "sex_other");
  }

  @Test
  void flattensGroupsAndReadsAllSheetsOutOfOneCsv() throws IOException {
    FormRead form = read("group.csv");
    assertThat(form.kind().fields().stream().map(Field::key))
        .containsExactly("family_name", "phone_number", "age");
    assertThat(form.kind().languages()).containsExactly(ENGLISH);
  }

  @Test
  void namesWhatItCouldNotTakeOver() {
    String csv =
        """
        "survey",,,,,,
        ,"type","name","label::English (en)","label::Français","relevant","calculation"
        ,"integer","age","How old?","Quel âge ?","",""
        ,"text","school","Which school?","Quelle école ?","${age} < 18",""
        ,"calculate","born","","","","2026 - ${age}"
        ,"start","began","","","",""
        ,"begin repeat","child","A child","Un enfant","",""
        ,"text","age","Their age","Leur âge","",""
        ,"end repeat","","","","",""
        ,"hologram","picture","A picture","Une image","",""
        """;
    FormRead form = reader.read("visit.csv", csv.getBytes(UTF_8)).orElseThrow();
    assertThat(form.kind().languages()).containsExactly(ENGLISH, new Language("fr"));
    assertThat(form.kind().fields().stream().map(Field::key))
        .containsExactly("age", "school", "child.age", "picture");
    assertThat(form.losses())
        .contains(
            new FormLoss("school", FormLoss.Why.CONDITION, "${age} < 18"),
            new FormLoss("born", FormLoss.Why.CALCULATION, "2026 - ${age}"),
            new FormLoss("began", FormLoss.Why.BY_THE_DEVICE, ""),
            new FormLoss("child", FormLoss.Why.REPEATED, "A child"),
            new FormLoss("picture", FormLoss.Why.TAKEN_AS_TEXT, "hologram"));
  }

  @Test
  void readsAQuestionnaireInAllItsLanguages() {
    String json =
        """
        {"id":"q","name":"A hotline","steps":[{"id":"s","children":[
          {"id":"f1","type":"selectbox","required":true,
           "label":{"en":"Who?","pt_BR":"Quem?","sr_RS@latin":"Ko?"},
           "options":[{"id":"o1","label":{"en":"I","pt_BR":"Eu"}}]},
          {"id":"f2","type":"textarea","label":{"en":"Tell"},
           "triggered_by_options":[{"field":"f1","option":"o1"}]}]}]}
        """;
    FormRead form = reader.read("q.json", json.getBytes(UTF_8)).orElseThrow();
    Field who = form.kind().fields().getFirst();
    assertThat(who.needed()).isTrue();
    assertThat(who.label().in(new Language("pt-BR"))).contains("Quem?");
    assertThat(who.label().in(new Language("sr-Latn-RS"))).contains("Ko?");
    assertThat(who.option("o1").orElseThrow().label().in(new Language("pt-BR"))).contains("Eu");
    assertThat(form.losses())
        .containsExactly(new FormLoss("f2", FormLoss.Why.CONDITION, "f1 = o1"));
  }

  @Test
  void refusesWhatBeginsLikeAFormAndIsNone() {
    assertThatThrownBy(() -> reader.read("x.json", "{\"a\":1}".getBytes(UTF_8)))
        .isInstanceOf(FormRead.NotAForm.class);
    assertThat(reader.read("x.csv", "a,b\n1,2\n".getBytes(UTF_8))).isEmpty();
  }

  @Test
  void readsEveryXlsFormAndTheDefaultQuestionnaireOfTheDataOrSaysWhyNot() throws IOException {
    String all = System.getenv("SAFECONDUCT_DATA");
    if (all == null) {
      System.out.println("Not run: XLSForms and GlobaLeaks (no SAFECONDUCT_DATA).");
      return;
    }
    Map<String, Integer> fields = new TreeMap<>();
    try (Stream<Path> files = Files.walk(Path.of(all, "forms-xlsform"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        try {
          int count =
              reader
                  .read(name, Files.readAllBytes(file))
                  .map(form -> form.kind().fields().size())
                  .orElse(0);
          fields.put(name, count);
        } catch (FormRead.NotAForm | TableWrong no) {
          fields.put(name, -1);
        }
      }
    }
    System.out.println("XLSForms, fields of each (-1 refused, 0 no form): " + fields);
    assertThat(fields).hasSizeGreaterThanOrEqualTo(30);
    assertThat(fields.values().stream().filter(n -> n > 0)).hasSizeGreaterThanOrEqualTo(25);
    FormRead leaks =
        reader
            .read("default.json", Files.readAllBytes(Path.of(all, "forms-globaleaks/default.json")))
            .orElseThrow();
    assertThat(leaks.kind().fields()).hasSize(12);
    List<Language> spoken =
        leaks.kind().fields().getFirst().label().said().stream()
            .map(label -> label.language())
            .toList();
    assertThat(spoken).hasSizeGreaterThan(70).contains(new Language("ce"));
    assertThat(leaks.losses()).anyMatch(loss -> loss.why() == FormLoss.Why.CONDITION);
  }
}
