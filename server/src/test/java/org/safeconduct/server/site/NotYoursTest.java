package org.safeconduct.server.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeconduct.server.browser.House;
import org.safeconduct.server.browser.Wire;
import org.safeconduct.server.kernel.ScopeId;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// A casefile of another team answers on every one of its routes as one that does not exist:
/// status, headers, length.
@Timeout(240)
class NotYoursTest {
  private static final Pattern TEAM =
      Pattern.compile("<option value=\"(team_[0-9a-z]{25})\"[^>]*>Passage North");

  @Test
  void answersForAnotherTeamsCasefileAsForNone() {
    Wire marek = Wire.signIn("marek");
    Matcher north = TEAM.matcher(marek.get("/casefiles/new").body());
    assertThat(north.find()).isTrue();
    Wire.Reply opened =
        marek.post(
            "/casefiles/new",
            Map.of("home", north.group(1), "identity", north.group(1), "need", "Needs a way out."));
    assertThat(opened.status()).isEqualTo(303);
    String yours = opened.header("location").replace("/casefiles/", "");
    assertThat(marek.get("/casefiles/" + yours).status()).isEqualTo(200);

    Wire salome = Wire.signIn("salome");
    String nobodys = ScopeId.random(new SecureRandom()).toString();
    House.get()
        .bean(RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .forEach((info, handler) -> {
          boolean posts = info.getMethodsCondition().toString().contains("POST");
          for (String path : info.getPatternValues()) {
            if (!path.startsWith("/casefiles/{casefile}")) continue;
            String rest =
                path.replaceFirst("^/casefiles/\\{casefile}", "").replaceAll("\\{[^}]+}", "1");
            assertThat(outside(salome, "/casefiles/" + yours + rest, posts))
                .as(path)
                .isEqualTo(outside(salome, "/casefiles/" + nobodys + rest, posts));
          }
        });
  }

  private static String outside(Wire member, String path, boolean posts) {
    return posts ? member.post(path, Map.of()).outside() : member.get(path).outside();
  }
}
