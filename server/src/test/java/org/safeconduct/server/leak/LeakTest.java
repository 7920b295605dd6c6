package org.safeconduct.server.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Plants names, an address, a telephone number and a long account through the pages, and looks for
/// them in everything that lies on the disk: databases, write-ahead logs, indexes, files, the log,
/// temp files, names of files, addresses. While the server runs, after `kill -9`, after erasing.
@Timeout(600)
class LeakTest {
  private static final String NAME = "Зубайра Чаканариева";
  private static final String FAMILY = "Чаканариева";
  private static final String LATIN = "Zubayra Chakanarieva";
  private static final String PHONE = "+995555017263";
  private static final String STREET = "Quillenfurth Lane 417";
  private static final String ACCOUNT =
      "They kept us in the cellar at Vrontasquay for eleven days.";
  private static final Canaries CANARIES =
      new Canaries(
          List.of(
              FAMILY,
              "Chakanarieva",
              PHONE,
              "995555017263",
              "Quillenfurth",
              "Vrontasquay",
              "Погребальск",
              "Свидетельникова",
              "Hollowmarsh",
              "Kestrelmoor",
              "qzxv-file-bytes-7731",
              "Ustrakhanova",
              "Brambleholt",
              "Thistlequay",
              "Hollinbank",
              "Thistlewick",
              "Gannet Steps",
              "Yarganovskaya",
              "Thistlemere"));
  private static final Canaries ERASED = new Canaries(List.of("Quillenfurth"));

  private static final String PLAN =
      """
      {"name": "Northlight", "domain": "northlight.example",
       "teams": [{"key": "north", "name": "Passage North"}],
       "members": [
         {"handle": "ingrid", "name": "Ingrid Solvang", "teams": ["north"],
          "roles": ["caseworker", "coordinator", "registrar", "trustee", "shelter-coordinator"]},
         {"handle": "marek", "name": "Marek Dubnicki", "teams": ["north"],
          "roles": ["caseworker", "custodian", "trustee"]}],
       "threshold": 2, "guardedThreshold": 0}
      """;

  @TempDir Path root;
  private final Map<String, String> passphrases = new HashMap<>();

  @Test
  void leavesNothingOnTheDiskThatWasTypedIntoThePages() throws Exception {
    found();
    String casefile;
    try (Served served = Served.start(root)) {
      Person ingrid = signIn(served, "ingrid");
      casefile = plant(ingrid);
      plantInquiry(ingrid);
      plantRequest(ingrid);
      plantPlace(ingrid);
      assertThat(search(ingrid, "vrontasquay")).as("the index has it").contains(casefile);
      assertThat(CANARIES.foundUnder(root)).as("while it runs").isEmpty();
      noCanaryIn(ingrid.addresses());
      served.kill();
      assertThat(CANARIES.foundUnder(root)).as("after kill -9").isEmpty();
    }
    try (Served served = Served.start(root)) {
      Person ingrid = signIn(served, "ingrid");
      assertThat(ingrid.go(casefile).page()).as("nothing was lost").contains("Vrontasquay");
      erase(served, ingrid, casefile);
      assertThat(ingrid.go(casefile + "/timeline").page())
          .contains("Vrontasquay")
          .doesNotContain("Quillenfurth");
      assertThat(CANARIES.foundUnder(root)).as("after erasing").isEmpty();
      wrong(ingrid);
      noCanaryIn(ingrid.addresses());
    }
    assertThat(Files.readString(root.resolve("log"))).contains("Serving at");
    assertThat(CANARIES.foundUnder(root)).as("after all").isEmpty();
    Served.run(root, "verify", "--data", Served.data(root).toString());
  }

  @Test
  void wouldFindEachFormOfACanary() throws IOException {
    String json =
        "\"\\u0427\\u0430\\u043a\\u0430\\u043d\\u0430\\u0440\\u0438\\u0435\\u0432\\u0430\"";
    for (byte[] leak :
        List.of(
            ("… " + NAME + " …").getBytes(StandardCharsets.UTF_8),
            FAMILY.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8),
            NAME.getBytes(StandardCharsets.UTF_16LE),
            URLEncoder.encode(NAME, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8),
            json.getBytes(StandardCharsets.UTF_8),
            Base64.getEncoder().encode(("x" + NAME).getBytes(StandardCharsets.UTF_8)))) {
      Files.write(root.resolve("leak"), leak);
      assertThat(CANARIES.foundUnder(root)).isNotEmpty();
    }
    assertThat(ERASED.foundIn("nothing here".getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  private void found() throws IOException, InterruptedException {
    Path plan = Files.writeString(root.resolve("plan.json"), PLAN);
    String handed =
        Served.run(root, "init", "--data", Served.data(root).toString(), "--plan", plan.toString());
    Matcher each =
        Pattern.compile("--- for (\\w+),[^\\n]*\\npassphrase\\s+([^\\n]+)").matcher(handed);
    while (each.find()) passphrases.put(each.group(1), each.group(2).strip());
  }

  private Person signIn(Served served, String handle) throws IOException, InterruptedException {
    Person person = new Person(served.address());
    person.signIn(handle, passphrases.getOrDefault(handle, ""));
    assertThat(person.path()).as("signed in").doesNotContain("sign-in");
    return person;
  }

  /// @return the casefile's path
  private static String plant(Person person) throws IOException, InterruptedException {
    person
        .go("/casefiles/new")
        .send("/casefiles/new", Map.of("need", "Needs a way out of Погребальск."));
    String casefile = person.path().replaceFirst("(/casefiles/[a-z0-9_]+).*", "$1");
    assertThat(casefile).startsWith("/casefiles/scope_");
    person
        .go(casefile + "/identity/add")
        .send(
            casefile + "/identity/add",
            Map.of("whole", NAME, "transliteration", LATIN, "channel", "phone", "handle", PHONE));
    assertThat(person.status()).isEqualTo(200);
    note(person, casefile, "Wrong place for this: " + STREET);
    note(person, casefile, (ACCOUNT + " ").repeat(240));
    plantLeg(person, casefile);
    person.go(casefile);
    assertThat(person.go(casefile).page()).contains("Vrontasquay");
    return casefile;
  }

  /// A call for help with a file, and the casefile that it becomes.
  private static void plantRequest(Person person) throws IOException, InterruptedException {
    Map<String, String> said =
        Map.of("came", "PHONE", "account", ACCOUNT, "handle", PHONE, "neverKnow", NAME);
    person.go("/inbox/new").send("/inbox/new", said);
    String request = person.path().replaceFirst("[?].*", "");
    assertThat(request).as(person.page()).startsWith("/inbox/scope_");
    byte[] file = "…qzxv-file-bytes-7731…".repeat(900).getBytes(StandardCharsets.UTF_8);
    person.sendFile(request + "/files", Map.of(), "Kestrelmoor.jpg", file);
    assertThat(person.go(person.link(".*/files/.*")).page()).contains("qzxv-file-bytes-7731");
    person.go(request).send(request + "/answer", Map.of("words", STREET, "through", "IN_PERSON"));
    person.go(request + "/accept").send(request + "/accept", Map.of());
    assertThat(person.path()).as(person.page()).startsWith("/casefiles/scope_");
  }

  /// A leg of a journey: where they meet, and where it goes.
  private static void plantLeg(Person person, String casefile)
      throws IOException, InterruptedException {
    Matcher plan =
        Pattern.compile("action=\"([^\"]*/plan)\"")
            .matcher(person.go(casefile + "/journey").page());
    assertThat(plan.find()).isTrue();
    person.send(plan.group(1), Map.of("day", "2031-01-02"));
    String checked = casefile + "/verification";
    person
        .go(checked)
        .send(checked, Map.of("standing", "CHECKED", "checked", "By voice, from Thistlewick."));
    person.go(casefile + "/journey");
    String form = person.link(".*/legs/new");
    person
        .go(form)
        .send(
            form,
            Map.of(
                "from",
                "Thistlewick",
                "to",
                "the coast",
                "meeting",
                "Gannet Steps",
                "leave",
                "The telephone.",
                "fallback",
                "Go back to Thistlewick.",
                "sign",
                "2031-01-02",
                "at",
                "18:30"));
    assertThat(person.page()).contains("Gannet Steps");
  }

  private static void plantInquiry(Person person) throws IOException, InterruptedException {
    person.go("/inquiries/new").send("/inquiries", Map.of("title", "Detentions", "period", "2017"));
    String inquiry = person.path().replaceFirst("(/inquiries/[a-z0-9_]+).*", "$1");
    assertThat(inquiry).startsWith("/inquiries/scope_");
    person
        .go(inquiry + "/witnesses/new")
        .send(inquiry + "/witnesses", Map.of("name", "Амина Свидетельникова", "reach", PHONE));
    String witness = person.path().replaceFirst(".*/witnesses/", "");
    assertThat(witness).as(person.page()).startsWith("subject_");
    person
        .go(inquiry + "/accounts/new?witness=" + witness)
        .send(
            inquiry + "/accounts",
            Map.of(
                "witness",
                witness,
                "contact",
                "POSSIBLE",
                "on",
                "2026-11-20",
                "language",
                "en",
                "words",
                "We were driven to Hollowmarsh at night."));
    assertThat(person.page()).contains("Hollowmarsh").contains("<ol class=\"account\"");
    byte[] file = "…qzxv-file-bytes-7731…".repeat(9_000).getBytes(StandardCharsets.UTF_8);
    person
        .go(inquiry + "/exhibits/new")
        .sendFile(
            inquiry + "/exhibits",
            Map.of("label", "A picture", "receivedFrom", "the witness", "receivedOn", "2026-11-20"),
            "Kestrelmoor.jpg",
            file);
    assertThat(person.page()).contains("Kestrelmoor.jpg");
    String exhibit = person.path().replaceFirst("[?].*", "");
    person.send(exhibit + "/original", Map.of());
    assertThat(person.page()).contains("qzxv-file-bytes-7731");
    plantAct(person, inquiry + "/acts");
    plantList(person, inquiry + "/lists");
  }

  private static void plantPlace(Person person) throws IOException, InterruptedException {
    Map<String, String> place =
        Map.of("name", "Tern", "town", "Thistlequay", "country", "RU", "address", "1 Hollinbank");
    person.go("/shelter/places/new").send("/shelter/places/new", place);
    assertThat(person.page()).contains("Thistlequay").contains("Hollinbank");
    assertThat(search(person, "hollinbank")).contains("Tern");
  }

  private static void plantAct(Person person, String acts)
      throws IOException, InterruptedException {
    person
        .go(acts + "/new")
        .send(
            acts,
            Map.of(
                "type",
                "Torture",
                "during",
                "2017-04",
                "title",
                "Round-ups",
                "victims",
                "Yarganovskaya",
                "place",
                "Thistlemere"));
    assertThat(person.page()).contains("Yarganovskaya").contains("Thistlemere");
  }

  /// One that is taken in and one that is not: neither leaves a row in clear.
  private static void plantList(Person person, String lists)
      throws IOException, InterruptedException {
    byte[] rows = "name,town\nSabira Ustrakhanova,Brambleholt\n".getBytes(StandardCharsets.UTF_8);
    Map<String, String> said = Map.of("name", "North", "source", "an association");
    person.go(lists + "/new").sendFile(lists, said, "cases.csv", rows);
    assertThat(person.page()).contains("Ustrakhanova").contains("Brambleholt");
    byte[] bad = "name,town\nUstrakhanova,\"Brambleholt\n".getBytes(StandardCharsets.UTF_8);
    said = Map.of("name", "South", "source", "an association");
    person.go(lists + "/new").sendFile(lists, said, "bad.csv", bad);
    assertThat(person.status()).isEqualTo(422);
    assertThat(person.page()).contains("line 2").doesNotContain("Ustrakhanova");
  }

  private static void note(Person person, String casefile, String words)
      throws IOException, InterruptedException {
    String form = casefile + "/notes/new";
    person.go(form).send(form, Map.of("words", words));
  }

  private static String search(Person person, String typed)
      throws IOException, InterruptedException {
    return person.go("/casefiles").send("/find", Map.of("words", typed)).page();
  }

  private void erase(Served served, Person ingrid, String casefile)
      throws IOException, InterruptedException {
    String timeline = ingrid.go(casefile + "/timeline").page();
    int line = timeline.indexOf("Quillenfurth");
    Matcher link = Pattern.compile("href=\"([^\"]*/erase)\"").matcher(timeline);
    assertThat(link.find(line)).as("may be erased").isTrue();
    String ask = link.group(1);
    ingrid.go(ask).send(ask, Map.of("reason", "a street in the wrong place"));
    ingrid.again(passphrases.getOrDefault("ingrid", ""));
    Person marek = signIn(served, "marek");
    String agree = marek.go(casefile + "/timeline").link(".*/agree");
    marek.go(agree).send(agree, Map.of()).again(passphrases.getOrDefault("marek", ""));
  }

  /// Addresses that are not there, and a form that is refused: what was typed goes nowhere.
  private static void wrong(Person person) throws IOException, InterruptedException {
    assertThat(person.go("/casefiles/scope_0").status()).isEqualTo(404);
    String form = "/casefiles/new";
    person.go(form).send(form, Map.of("home", "x", "need", FAMILY + " in " + STREET));
    assertThat(person.status()).isGreaterThanOrEqualTo(400);
  }

  private static void noCanaryIn(List<String> addresses) {
    assertThat(addresses).isNotEmpty();
    for (String address : addresses) {
      assertThat(CANARIES.foundIn(address.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }
  }
}
