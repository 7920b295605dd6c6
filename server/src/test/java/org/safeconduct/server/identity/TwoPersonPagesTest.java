package org.safeconduct.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeconduct.server.browser.House;
import org.safeconduct.server.browser.Wire;

/// An identity that takes two, through its pages: Marek reads it, Salome is the custodian.
@Timeout(300)
class TwoPersonPagesTest {
  private static final String NAME = "Зелимхан Тамаев";

  private Wire marek;
  private Wire salome;
  private String casefile;

  @BeforeEach
  void open() {
    identitiesOpenBy("TWO");
    marek = Wire.signIn("marek");
    salome = Wire.signIn("salome");
    casefile = casefile();
    String id = field(marek.get(casefile + "/identity/add"), "id");
    Wire.Reply added =
        marek.post(
            casefile + "/identity/add", Map.of("id", id, "nameKind", "CHOSEN", "whole", NAME));
    assertThat(added.status()).isEqualTo(303);
  }

  @AfterEach
  void backToOne() {
    identitiesOpenBy("ONE");
  }

  @Test
  void isShownOnlyWhileACustodianLendsTheOtherHalf() {
    assertThat(marek.get(casefile + "/identity").body())
        .contains("it takes two")
        .doesNotContain("Show the identity");
    assertThat(reveal().body()).doesNotContain(NAME);

    ask("The consulate asks for the spelling.");
    assertThat(marek.get(casefile + "/identity").body()).contains("has not answered yet");
    String showing = waiting();
    Wire.Reply page = salome.get(showing);
    assertThat(page.body())
        .contains("The consulate asks for the spelling.", "Marek Dubnicki")
        .doesNotContain(NAME);
    assertThat(lend(showing, page).status()).isEqualTo(303);

    assertThat(marek.get(casefile + "/identity").body()).contains("Lent to you until");
    assertThat(reveal().body()).contains(NAME);
    assertThat(salome.get(casefile + "/identity").status()).isEqualTo(404);

    assertThat(marek.post(casefile + "/identity/done", Map.of()).status()).isEqualTo(303);
    assertThat(reveal().body()).doesNotContain(NAME);
    assertThat(marek.get(casefile + "/identity").body())
        .contains("Was lent by Salome Gvritadze", "The consulate asks for the spelling.");
  }

  @Test
  void aCustodianDeclinesAndSaysWhy() {
    ask("Out of interest.");
    String showing = waiting();
    Wire.Reply page = salome.get(showing);
    Map<String, String> nothing = Map.of("seen", field(page, "seen"), "reason", " ");
    assertThat(salome.post(showing + "/decline", nothing).status()).isEqualTo(422);
    Map<String, String> form = Map.of("seen", field(page, "seen"), "reason", "That is no reason.");
    assertThat(salome.post(showing + "/decline", form).status()).isEqualTo(303);
    assertThat(marek.get(casefile + "/identity").body())
        .contains("Declined by Salome Gvritadze: That is no reason.");
    assertThat(lend(showing, page).body()).contains("answered this already");
    assertThat(reveal().body()).doesNotContain(NAME);
  }

  @Test
  void whoIsNoCustodianIsNotOfferedToLend() {
    ask("For myself.");
    String showing = waiting();
    Wire.Reply page = marek.get(showing);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).doesNotContain("/lend");
    assertThat(marek.post(showing + "/lend", lending("marek", page)).status()).isEqualTo(404);
    assertThat(Wire.signIn("ingrid").get(showing).status()).isEqualTo(404);
  }

  @Test
  void nobodyFindsItByTheName() {
    assertThat(finds(marek, "Зелимхан")).doesNotContain(casefile);
    assertThat(finds(salome, "Зелимхан")).doesNotContain(casefile);
    // By its codename it is found, so the box does look.
    assertThat(finds(marek, codename())).contains(casefile);
  }

  private String codename() {
    Matcher title =
        Pattern.compile("<h1[^>]*>(.*?)</h1>", Pattern.DOTALL).matcher(marek.get(casefile).body());
    assertThat(title.find()).isTrue();
    return title.group(1).replaceAll("<[^>]*>", "").strip();
  }

  private static String finds(Wire member, String words) {
    Wire.Reply asked = member.post("/find", Map.of("words", words, "to", "/casefiles"));
    assertThat(asked.status()).isEqualTo(303);
    return member.get(asked.header("location")).body();
  }

  private void ask(String reason) {
    String id = field(marek.get(casefile + "/identity"), "id");
    Map<String, String> form = Map.of("id", id, "reason", reason);
    assertThat(marek.post(casefile + "/identity/ask", form).status()).isEqualTo(303);
  }

  private Wire.Reply reveal() {
    return marek.post(
        casefile + "/identity", Map.of("passphrase", House.get().passphrase("marek")));
  }

  /// The link on the custodian's page *Today* that leads to what was asked about this casefile.
  private String waiting() {
    String codename = codename();
    Matcher found = Pattern.compile("href=\"(/showings/[^\"]+)\"").matcher(salome.get("/").body());
    while (found.find()) {
      if (salome.get(found.group(1)).body().contains(codename)) return found.group(1);
    }
    throw new AssertionError("nothing waits about " + codename);
  }

  private Wire.Reply lend(String showing, Wire.Reply page) {
    return salome.post(showing + "/lend", lending("salome", page));
  }

  private static Map<String, String> lending(String handle, Wire.Reply page) {
    Matcher seen = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"").matcher(page.body());
    return Map.of(
        "seen",
        seen.find() ? seen.group(1) : "1",
        "lasting",
        "ONE_HOUR",
        "passphrase",
        House.get().passphrase(handle));
  }

  private String casefile() {
    Wire.Reply form = marek.get("/casefiles/new");
    Matcher home = Pattern.compile("team_[0-9a-z]{25}").matcher(form.body());
    assertThat(home.find()).isTrue();
    Wire.Reply opened =
        marek.post(
            "/casefiles/new", Map.of("home", home.group(), "identity", "me", "need", "A visa."));
    assertThat(opened.status()).isEqualTo(303);
    return opened.header("location");
  }

  private static void identitiesOpenBy(String by) {
    Wire.Reply reply =
        Wire.signIn("ingrid")
            .post(
                "/members/identities",
                Map.of("by", by, "passphrase", House.get().passphrase("ingrid")));
    assertThat(reply.status()).isEqualTo(303);
  }

  private static String field(Wire.Reply page, String name) {
    Matcher found =
        Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page.body());
    assertThat(found.find()).as(page.body()).isTrue();
    return found.group(1);
  }
}
