package org.safeconduct.server.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeconduct.server.browser.House;
import org.safeconduct.server.browser.Wire;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// What belongs to another team answers on every one of its routes as what does not exist: status,
/// headers, length.
@Timeout(240)
class NotYoursTest {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

  @Test
  void answersForAnotherTeamsCasefileAsForNone() {
    Wire marek = Wire.signIn("marek");
    String team = option(marek.get("/casefiles/new"), "Passage North");
    String casefile =
        opened(
            marek.post(
                "/casefiles/new", Map.of("home", team, "identity", team, "need", "A way out.")));
    String application = SubjectId.random(RANDOM).toString();
    String note = SubjectId.random(RANDOM).toString();
    String path = "/casefiles/" + casefile;
    sent(
        marek.post(
            path + "/applications/new", Map.of("id", application, "country", "CA", "route", "x")));
    sent(marek.post(path + "/notes/new", Map.of("id", note, "words", "They wait.")));
    Map<String, String> inside =
        Map.of("application", application, "step", "lodge", "note", note, "seq", "1");

    compare(Wire.signIn("salome"), "casefile", casefile, inside);
    compare(Wire.signIn("jonas"), "casefile", casefile, inside);
  }

  @Test
  void answersForAnotherTeamsInquiryAsForNone() {
    Wire jonas = Wire.signIn("jonas");
    String team = option(jonas.get("/inquiries/new"), "Record");
    String inquiry = ScopeId.random(RANDOM).toString();
    sent(
        jonas.post(
            "/inquiries",
            Map.of("id", inquiry, "team", team, "title", "Detentions", "period", "")));
    String witness = SubjectId.random(RANDOM).toString();
    String account = SubjectId.random(RANDOM).toString();
    String path = "/inquiries/" + inquiry;
    sent(jonas.post(path + "/witnesses", Map.of("id", witness, "name", "A neighbour")));
    sent(
        jonas.post(
            path + "/accounts",
            Map.of(
                "id",
                account,
                "witness",
                witness,
                "kind",
                "FIRST_ACCOUNT",
                "contact",
                "NONE_KNOWN",
                "on",
                "2026-11-20",
                "language",
                "en",
                "words",
                "It was at night.")));
    Map<String, String> inside = Map.of("witness", witness, "account", account, "what", "consent");

    compare(Wire.signIn("marek"), "inquiry", inquiry, inside);
    compare(Wire.signIn("salome"), "inquiry", inquiry, inside);
  }

  @Test
  void answersForAnotherTeamsRequestAsForNone() {
    Wire marek = Wire.signIn("marek");
    String team = option(marek.get("/inbox/new"), "Passage North");
    String request = SubjectId.random(RANDOM).toString();
    Wire.Reply taken =
        marek.post(
            "/inbox/new",
            Map.of("id", request, "team", team, "came", "PHONE", "account", "They wait."));
    sent(taken);
    String inbox = taken.header("location").replaceFirst("^/inbox/", "").replaceFirst("/.*", "");
    Map<String, String> inside =
        Map.of("request", request, "step", "wait", "file", "body_" + "0".repeat(25));

    compare(Wire.signIn("salome"), "inbox", inbox, inside);
    compare(Wire.signIn("jonas"), "inbox", inbox, inside);
  }

  @Test
  void answersForAnotherTeamsRouteAndSomebodyElsesLegAsForNone() {
    Wire marek = Wire.signIn("marek");
    String team = option(marek.get("/casefiles/new"), "Passage North");
    String route = SubjectId.random(RANDOM).toString();
    Wire.Reply described =
        marek.post(
            "/routes/new", Map.of("id", route, "team", team, "country", "IS", "name", "Guests"));
    sent(described);
    String register =
        described.header("location").replaceFirst("^/routes/", "").replaceFirst("/.*", "");
    compare(Wire.signIn("salome"), "register", register, Map.of("route", route, "entry", "verify"));

    String casefile =
        opened(
            marek.post(
                "/casefiles/new", Map.of("home", team, "identity", team, "need", "A way out.")));
    String journey = SubjectId.random(RANDOM).toString();
    String path = "/casefiles/" + casefile + "/journey/" + journey;
    sent(marek.post(path + "/plan", Map.of("day", "2030-01-02")));
    Wire.Reply check = marek.get("/casefiles/" + casefile + "/verification");
    sent(
        marek.post(
            "/casefiles/" + casefile + "/verification",
            Map.of("seen", seen(check), "standing", "CHECKED", "checked", "By voice.")));
    String leg = ScopeId.random(RANDOM).toString();
    sent(marek.post(path + "/legs/new", leg(leg, team)));
    compare(Wire.signIn("salome"), "leg", leg, Map.of("said", "sign"));
    // Of the same team, and it was not shown to her.
    compare(Wire.signIn("ingrid"), "leg", leg, Map.of("said", "sign"));
  }

  private static Map<String, String> leg(String id, String team) {
    return Map.of(
        "id",
        id,
        "team",
        team,
        "from",
        "A",
        "to",
        "B",
        "day",
        "2030-01-02",
        "zone",
        "UTC",
        "leave",
        "The telephone.",
        "fallback",
        "Go back.",
        "sign",
        "2030-01-02",
        "at",
        "18:30");
  }

  /// Every route under the scope, asked for what is somebody else's and for what never was.
  private static void compare(
      Wire stranger, String variable, String yours, Map<String, String> inside) {
    String nobodys = ScopeId.random(RANDOM).toString();
    Set<String> asked = new TreeSet<>();
    House.get()
        .bean(RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .forEach((info, handler) -> {
          boolean posts = info.getMethodsCondition().toString().contains("POST");
          for (String route : info.getPatternValues()) {
            if (!route.contains("{" + variable + "}")) continue;
            asked.add(route);
            assertThat(outside(stranger, filled(route, variable, yours, inside), posts))
                .as(route)
                .isEqualTo(outside(stranger, filled(route, variable, nobodys, inside), posts));
          }
        });
    boolean wide = variable.equals("casefile") || variable.equals("inquiry");
    assertThat(asked).hasSizeGreaterThan(wide ? 10 : 2);
  }

  private static String filled(
      String route, String variable, String scope, Map<String, String> inside) {
    return VARIABLE
        .matcher(route)
        .replaceAll(found ->
            found.group(1).equals(variable) ? scope : inside.getOrDefault(found.group(1), "1"));
  }

  private static String outside(Wire member, String path, boolean posts) {
    return posts ? member.post(path, Map.of()).outside() : member.get(path).outside();
  }

  private static String seen(Wire.Reply page) {
    Matcher found = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"").matcher(page.body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static String option(Wire.Reply page, String team) {
    Matcher found =
        Pattern.compile("<option value=\"(team_[0-9a-z]{25})\"[^>]*>" + team).matcher(page.body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static String opened(Wire.Reply reply) {
    sent(reply);
    return reply.header("location").replaceFirst("^/casefiles/", "").replaceFirst("[?].*", "");
  }

  private static void sent(Wire.Reply reply) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(303);
  }
}
