package org.safeconduct.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Own kinds of record and own fields, through the pages and without script: defined in two
/// languages, filled, found, filtered, linked, corrected, renamed, retired.
@Timeout(300)
class RecordsTest {
  private static final String ADD = "form[action$='/fields'] ";

  @Test
  void keepsAKindOfRecordOfItsOwnInTwoLanguages() {
    try (Caseworker jonas = Caseworker.signedIn("jonas")) {
      String records = ListsTest.inquiry(jonas, "Rulings of a court") + "/records";
      String kind = kind(jonas, records, "OWN", "Court ruling", "en, es");
      field(
          jonas,
          kind,
          Map.of("label-0", "Court", "label-1", "Tribunal"),
          "CHOICE",
          "Supreme\nRegional");
      field(jonas, kind, Map.of("label-0", "Day", "label-1", "Fecha"), "DATE", "");
      field(jonas, kind, Map.of("label-0", "Grounds", "label-1", "Motivos"), "LONG_TEXT", "");
      field(jonas, kind, Map.of("label-0", "Earlier ruling", "label-1", "Anterior"), "LINK", "");
      assertThat(jonas.window().violations()).isEmpty();

      jonas.window().go(kind + "/new");
      assertThat(jonas.window().violations()).isEmpty();
      jonas.fill(
          Map.of(
              "title.en", "Ruling of March",
              "title.es", "Sentencia de marzo",
              "v.court", "supreme",
              "v.day", "mid-March",
              "v.grounds.en", "The detention was unlawful.",
              "v.grounds.es", "La detención fue ilegal."));
      jonas.send();
      assertThat(jonas.page().inputValue("[name='v.day']")).isEqualTo("mid-March");
      assertThat(jonas.page().inputValue("[name='v.grounds.es']")).contains("ilegal");
      jonas.fill(Map.of("v.day", "about 2017-03"));
      jonas.send();
      assertThat(jonas.text()).contains("The entry is kept", "The detention was unlawful.");
      String ruling = jonas.window().path();

      jonas.window().go(ruling + "/in/es");
      assertThat(jonas.text())
          .contains("Sentencia de marzo", "Tribunal", "La detención fue ilegal.")
          .doesNotContain("unlawful");
      assertThat(jonas.window().violations()).isEmpty();

      jonas.window().go(kind + "/new");
      jonas.fill(
          Map.of(
              "title.en", "Ruling of May",
              "v.court", "regional",
              "v.earlier-ruling.more", "Ruling of March"));
      jonas.send();
      assertThat(jonas.text()).contains("Ruling of March");
      jonas.window().go(ruling);
      assertThat(jonas.text()).contains("What links to it", "Ruling of May");

      jonas.window().go(kind + "/in/es/with/0/1");
      assertThat(jonas.text()).contains("Ruling of May").doesNotContain("Sentencia de marzo");
      assertThat(jonas.window().violations()).isEmpty();
    }
  }

  @Test
  void renamingChangesNoValueAndARetiredFieldStaysReadable() {
    try (Caseworker jonas = Caseworker.signedIn("jonas")) {
      String records = ListsTest.inquiry(jonas, "Bulletins") + "/records";
      String kind = kind(jonas, records, "OWN", "Bulletin", "en");
      field(jonas, kind, Map.of("label-0", "Author"), "TEXT", "");
      jonas.window().go(kind + "/new");
      jonas.fill(Map.of("title.en", "Bulletin 1", "v.author.en", "An association"));
      jonas.send();
      String bulletin = jonas.window().path();

      jonas.window().go(kind + "/fields/of-0");
      jonas.page().fill("form[action$='/label'] #label-0", "Written by");
      jonas.page().click("form[action$='/label'] button");
      jonas.window().go(bulletin);
      assertThat(jonas.text()).contains("Written by", "An association").doesNotContain("Author");

      jonas.window().go(kind + "/fields/of-0");
      jonas.page().click("details summary");
      jonas.page().fill("form[action$='/retire'] [name='reason']", "said elsewhere");
      jonas.page().click("form[action$='/retire'] button");
      jonas.window().go(bulletin);
      assertThat(jonas.text()).contains("Written by", "(retired)", "An association");
      jonas.window().go(bulletin + "/correct");
      assertThat(jonas.page().locator("[name='v.author.en']").count()).isZero();
      jonas.fill(Map.of("title.en", "Bulletin One", "reason", "its name"));
      jonas.send();
      assertThat(jonas.text()).contains("Bulletin One", "An association", "1 earlier version");
      mayLeave(jonas, kind);
    }
  }

  private static void mayLeave(Caseworker jonas, String kind) {
    jonas.window().go(kind + "/fields");
    jonas.page().click("summary:has-text('may leave')");
    jonas.page().click("form[action$='/publish'] button");
    assertThat(jonas.text()).contains("Say where anybody can read it.");
    jonas.page().click("summary:has-text('may leave')");
    jonas.page().fill("#where", "The journal of the association");
    assertThat(jonas.window().violations()).isEmpty();
    jonas.window().picture("may-leave");
    jonas.page().click("form[action$='/publish'] button");
    jonas.page().click("summary:has-text('may leave')");
    assertThat(jonas.text())
        .contains("anybody can read them here", "The journal of the association");
    jonas.page().click("form[action$='/unpublish'] button");
    jonas.page().click("summary:has-text('may leave')");
    assertThat(jonas.text()).contains("They stay").doesNotContain("The journal of the association");
  }

  @Test
  void asksAnInquirysOwnFieldsOfASource() {
    try (Caseworker jonas = Caseworker.signedIn("jonas")) {
      String inquiry = ListsTest.inquiry(jonas, "Own fields of sources");
      String kind = kind(jonas, inquiry + "/records", "SOURCE", "About sources", "en");
      field(jonas, kind, Map.of("label-0", "Circulation"), "NUMBER", "");
      jonas.window().go(inquiry + "/sources");
      jonas.fill(Map.of("kind", "PUBLICATION", "name", "The Northern Post"));
      jonas.send();
      assertThat(jonas.text()).contains("Fields of this inquiry", "Nothing is filled in");
      String source = jonas.window().path();
      jonas.page().click("a[href*='/fields/sources/']");
      assertThat(jonas.window().violations()).isEmpty();
      jonas.fill(Map.of("v.circulation", "many"));
      jonas.send();
      assertThat(jonas.text()).contains("A number");
      jonas.fill(Map.of("v.circulation", "12500"));
      jonas.send();
      assertThat(jonas.window().path()).startsWith(source.replaceFirst("[?].*", ""));
      assertThat(jonas.text()).contains("Circulation", "12500");
    }
  }

  private static String kind(
      Caseworker member, String records, String holder, String name, String languages) {
    member.window().go(records + "/new");
    member.fill(Map.of("holder", holder, "name", name, "languages", languages));
    member.send();
    assertThat(member.text()).contains("Now its fields");
    return member.window().path().replaceFirst("/fields.*", "");
  }

  private static void field(
      Caseworker member, String kind, Map<String, String> labels, String takes, String choices) {
    member.window().go(kind + "/fields");
    labels.forEach((id, label) -> member.page().fill(ADD + "#" + id, label));
    member.page().selectOption(ADD + "#kind", takes);
    member.page().fill(ADD + "#choices", choices);
    member.page().click(ADD + "button.button:not(.quiet)");
    assertThat(member.text()).contains(labels.get("label-0"));
  }
}
