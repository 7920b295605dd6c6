package org.safeconduct.server.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeconduct.server.browser.Wire;
import org.safeconduct.server.care.FindingKind;
import org.safeconduct.server.care.Need;
import org.safeconduct.server.children.AgeBasis;
import org.safeconduct.server.children.Assent;
import org.safeconduct.server.children.Guardian;
import org.safeconduct.server.children.Interest;
import org.safeconduct.server.group.Shared;
import org.safeconduct.server.helpers.ConflictKind;
import org.safeconduct.server.helpers.HelpKind;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.legal.MatterKind;
import org.safeconduct.server.money.Paying;

/// The rooms beside a casefile: legal matters, a person under eighteen; and how the danger is
/// weighed. Each page as a caseworker posts it.
@Timeout(240)
class RoomsTest {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Wire marek = Wire.signIn("marek");
  private final Wire ingrid = Wire.signIn("ingrid");

  @Test
  void theDangerIsWeighedAndTheNextLookBeginsWithWhatWasWeighed() {
    String casefile = casefile();
    String risk = casefile + "/risk";
    String seen = hidden(marek.get(risk).body(), "seen");
    sent(
        marek.post(
            risk,
            Map.of(
                "seen",
                seen,
                "who",
                "The elder brother",
                "means",
                "Taking them back",
                "reach",
                "SAME_TOWN",
                "soon",
                "WITHIN_DAYS",
                "vulnerabilities",
                "Their phone is shared.",
                "capacities",
                "",
                "danger",
                "HIGH",
                "reason",
                "He asked at the station.",
                "again",
                "2099-01-01")));
    assertThat(marek.get(casefile).body())
        .contains("The elder brother: Taking them back", "in the same town", "within days");
    assertThat(ingrid.get(risk).body())
        .as("the level has to be judged anew")
        .contains("value=\"The elder brother\"", "Their phone is shared.")
        .doesNotContain("value=\"HIGH\" checked");
    Wire.Reply late =
        ingrid.post(
            risk, Map.of("seen", seen, "danger", "LOW", "reason", "Calm.", "again", "2099-01-01"));
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.body()).contains("He asked at the station.", "Calm.");
  }

  @Test
  void aLegalMatterSaysWhatItStandsAgainst() {
    String casefile = casefile();
    String legal = casefile + "/legal";
    String matter = SubjectId.random(RANDOM).toString();
    Wire.Reply wrong = marek.post(legal + "/new", Map.of("id", matter, "kind", ""));
    assertThat(wrong.status()).isEqualTo(422);
    sent(
        marek.post(
            legal + "/new",
            Map.of(
                "id",
                matter,
                "kind",
                "REPORTED_MISSING",
                "authority",
                "Police of their town",
                "since",
                "2026-02",
                "blocks",
                "LEAVING_THE_COUNTRY")));
    assertThat(ingrid.get(casefile).body()).contains("reported missing", "leaving the country");
    assertThat(ingrid.get(legal).body()).contains("no lawyer yet", "Police of their town");
    String step = legal + "/" + matter + "/lawyer";
    String seen = hidden(ingrid.get(step).body(), "seen");
    sent(ingrid.post(step, Map.of("seen", seen, "lawyer", "Advocate 4")));
    Wire.Reply second = marek.post(step, Map.of("seen", seen, "lawyer", "Advocate 9"));
    assertThat(second.status()).as("both see it").isEqualTo(409);
    assertThat(second.body()).contains("Advocate 4", "Advocate 9");
    String settle = legal + "/" + matter + "/settled";
    seen = hidden(marek.get(settle).body(), "seen");
    sent(marek.post(settle, Map.of("seen", seen, "on", "2026-03")));
    assertThat(marek.get(casefile).body()).doesNotContain("leaving the country");
  }

  @Test
  void twoDecideForAChild() {
    String casefile = casefile();
    String child = casefile + "/child";
    String seen = hidden(marek.get(child + "/age").body(), "seen");
    sent(marek.post(child + "/age", Map.of("seen", seen, "years", "16", "basis", "SAID")));
    assertThat(marek.get(casefile).body()).contains("With no unrelated adult");
    String decision = SubjectId.random(RANDOM).toString();
    sent(
        marek.post(
            child + "/decisions/new",
            Map.of(
                "id",
                decision,
                "interest",
                "STAYING_WITH_UNRELATED_ADULTS",
                "proposal",
                "With the couple",
                "words",
                "They asked for it.")));
    String agree = child + "/decisions/" + decision + "/agree";
    seen = hidden(marek.get(agree).body(), "seen");
    assertThat(marek.post(agree, Map.of("seen", seen)).status()).isEqualTo(422);
    sent(ingrid.post(agree, Map.of("seen", seen)));
    assertThat(marek.get(child).body()).contains("decided by two");
    String decline = child + "/decisions/" + decision + "/decline";
    seen = hidden(marek.get(decline).body(), "seen");
    sent(marek.post(decline, Map.of("seen", seen, "words", "They want to leave.")));
    assertThat(marek.get(casefile).body()).contains("With no unrelated adult");
  }

  @Test
  void aVoucherNamesNobody() {
    String casefile = casefile();
    String codename = found(marek.get(casefile).body(), "<h1[^>]*>([^<]+)</h1>");
    String money = casefile + "/money";
    String id = SubjectId.random(RANDOM).toString();
    Map<String, String> asked =
        Map.of("id", id, "amount", "80", "currency", "GEL", "purpose", "Food for a week");
    sent(marek.post(money + "/new", asked));
    String seen = hidden(ingrid.get(money + "/" + id + "/approve").body(), "seen");
    sent(ingrid.post(money + "/" + id + "/approve", Map.of("seen", seen, "line", "Food")));
    String pay = money + "/" + id + "/pay";
    seen = hidden(ingrid.get(pay).body(), "seen");
    Map<String, String> paid = Map.of("seen", seen, "on", "2026-03-04", "how", "VOUCHER");
    assertThat(ingrid.post(pay, paid).body()).contains("Somebody else pays");
    sent(marek.post(pay, paid));
    String voucher = marek.get(money + "/" + id + "/voucher").body();
    assertThat(voucher).contains("80 GEL").doesNotContain(codename, "Food");
    assertThat(marek.get(money).body()).contains("paid", "Show the voucher", "Food");
  }

  @Test
  void whatWasWrittenInARoomReadsInTheTimeline() {
    String casefile = casefile();
    String seen = hidden(marek.get(casefile + "/child/age").body(), "seen");
    sent(
        marek.post(
            casefile + "/child/age", Map.of("seen", seen, "years", "15", "basis", "DISPUTED")));
    assertThat(marek.get(casefile + "/timeline").body()).contains("Age: 15 (disputed)");
  }

  @Test
  void aGroupShowsWhatWasAgreedAndIsNotThereForOthers() {
    String casefile = casefile();
    String team =
        found(
            marek.get("/groups/new").body(),
            "<option value=\"([a-z]+_[0-9a-z]{25})\"[^>]*>Passage North");
    Wire.Reply opened =
        marek.post("/groups/new", Map.of("team", team, "name", "The evening train"));
    sent(opened);
    String group = opened.header("location").replaceFirst("[?].*", "");
    String id = SubjectId.random(RANDOM).toString();
    String who = casefile.replaceFirst("^/casefiles/", "");
    sent(marek.post(group + "/join", Map.of("id", id, "casefile", who, "agreed", "WHERE_THEY_GO")));
    assertThat(ingrid.get(group).body()).contains("where they go").doesNotContain("A bed.");
    assertThat(ingrid.get(casefile + "/group").body()).contains("The evening train");
    Wire salome = Wire.signIn("salome");
    String nobodys = "/groups/" + ScopeId.random(RANDOM);
    for (String page : List.of("", "/join", "/" + id + "/agree", "/" + id + "/leave")) {
      assertThat(salome.get(group + page).outside())
          .as(page)
          .isEqualTo(salome.get(nobodys + page).outside());
    }
    String leave = group + "/" + id + "/leave";
    String seen = hidden(marek.get(leave).body(), "seen");
    sent(marek.post(leave, Map.of("seen", seen)));
    assertThat(ingrid.get(casefile + "/group").body()).doesNotContain("The evening train");
  }

  /// Keys that are put together while the program runs: no template names them.
  @Test
  void everyWordOfAListHasASentence() throws IOException {
    Map<String, List<? extends Term>> lists =
        Map.ofEntries(
            entry("casework.reach", Reach.values()),
            entry("casework.soon", Soon.values()),
            entry("casework.concern", Concern.values()),
            entry("legal.kind", MatterKind.values()),
            entry("care.need", Need.values()),
            entry("care.kind", FindingKind.values()),
            entry("children.basis", AgeBasis.values()),
            entry("children.guardian", Guardian.values()),
            entry("children.assent", Assent.values()),
            entry("children.interest", Interest.values()),
            entry("money.paying", Paying.values()),
            entry("group.shared", Shared.values()),
            entry("helpers.help", HelpKind.values()),
            entry("helpers.conflict", ConflictKind.values()));
    List<String> missing = new ArrayList<>();
    for (var list : lists.entrySet()) {
      String module = list.getKey().substring(0, list.getKey().indexOf('.'));
      Path file = Path.of("src/main/resources/messages/en", module + ".properties");
      String english = "\n" + Files.readString(file);
      for (Term term : list.getValue()) {
        String key = list.getKey() + "." + term.word();
        if (!english.contains("\n" + key + "=")) missing.add(key);
      }
    }
    assertThat(missing).isEmpty();
  }

  private static Map.Entry<String, List<? extends Term>> entry(String prefix, Term[] list) {
    return Map.entry(prefix, List.of(list));
  }

  private String casefile() {
    String page = marek.get("/casefiles/new").body();
    String team = found(page, "<option value=\"([a-z]+_[0-9a-z]{25})\"[^>]*>Passage North");
    Wire.Reply opened =
        marek.post("/casefiles/new", Map.of("home", team, "identity", "me", "need", "A bed."));
    sent(opened);
    return opened.header("location").replaceFirst("[?].*", "");
  }

  private static String hidden(String page, String name) {
    return found(page, "name=\"" + name + "\" value=\"([^\"]*)\"");
  }

  private static String found(String page, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(page);
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(1);
  }

  private static void sent(Wire.Reply reply) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(303);
  }
}
