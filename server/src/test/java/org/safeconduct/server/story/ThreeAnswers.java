package org.safeconduct.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;

/// Three applications and what became of them: told not to apply by one country, refused by another
/// with a clock to appeal, granted by a third. Discouraged is never refused.
record ThreeAnswers(Caseworker marek, LocalDate today) {

  void cameTo(String casefile, String codename) {
    String america = marek.plan(casefile, "US", "Visitor visa");
    hear(america, "Do not apply: there is no political will.");
    assertThat(marek.text()).contains("discouraged", "there is no political will");
    String lithuania = marek.plan(casefile, "LT", "National visa");
    lodge(lithuania);
    String canada = marek.plan(casefile, "CA", "Referred by a partner organisation");
    lodge(canada);
    assertThat(marek.window().go(casefile).text()).containsOnlyOnce("discouraged");

    LocalDate appeal = today.plusDays(28);
    refuse(lithuania, appeal);
    assertThat(marek.text()).contains("refused", "administrative court", Caseworker.said(appeal));
    grant(canada);
    assertThat(marek.text()).contains("granted");
    assertThat(marek.window().go(casefile).text()).contains("discouraged", "refused", "granted");
    assertThat(marek.window().go("/deadlines").text()).contains(codename, Caseworker.said(appeal));
  }

  private void hear(String application, String words) {
    Map<String, String> word =
        Map.of(
            "words",
            words,
            "tenor",
            "DISCOURAGING",
            "office",
            "Consulate, visa section",
            "on",
            today.minusDays(3).toString(),
            "attribution",
            "ON_BACKGROUND");
    marek.step(application, "hear", word);
  }

  private void lodge(String application) {
    String on = today.minusDays(20).toString();
    marek.step(application, "lodge", Map.of("on", on, "office", "Embassy"));
    assertThat(marek.text()).contains("lodged");
  }

  private void refuse(String application, LocalDate appeal) {
    Map<String, String> refusal =
        Map.of(
            "ground",
            "INSUFFICIENT_TIES",
            "on",
            today.minusDays(3).toString(),
            "remedy",
            "APPEAL",
            "forum",
            "administrative court",
            "day",
            appeal.toString());
    marek.step(application, "refuse", refusal);
  }

  private void grant(String application) {
    Map<String, String> visa =
        Map.of(
            "visa",
            "RESETTLEMENT",
            "on",
            today.minusDays(1).toString(),
            "day",
            today.plusMonths(6).toString());
    marek.step(application, "grant", visa);
  }
}
