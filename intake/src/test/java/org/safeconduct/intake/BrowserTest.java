package org.safeconduct.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.intake.page.Words;
import org.safeconduct.mail.box.Room;
import org.safeconduct.mail.form.CanWrite;
import org.safeconduct.mail.form.Need;
import org.safeconduct.mail.letter.Answer;
import org.safeconduct.mail.letter.Holding;
import org.safeconduct.mail.letter.Mail;

/// The whole way of a person at risk, on a phone-size page without JavaScript.
@Timeout(240)
class BrowserTest {
  @TempDir Path folder;
  private World world;

  @BeforeEach
  void open() throws Exception {
    world = World.open(folder, Settings.Senders.TOGETHER, Room.DEFAULT);
  }

  @AfterEach
  void close() throws IOException {
    world.close();
  }

  @Test
  void asksInRussianAndReadsTheAnswer() {
    way("ru", false);
  }

  @Test
  void asksInArabicAndReadsTheAnswerInTheDark() {
    way("ar", true);
  }

  private void way(String language, boolean dark) {
    Words said = Words.in(language);
    try (Window window = Window.open(language, dark)) {
      window.page().navigate("http://localhost:" + world.server.port() + "/");
      check(window, "form-" + language);
      fill(window);
      window.press("send");
      check(window, "receipt-" + language);
      List<String> words =
          window.page().locator(".words li").allInnerTexts().stream()
              .map(word -> word.replaceFirst("^\\d+\\.\\s*", "").strip())
              .toList();
      Mail.Asked asked = (Mail.Asked) world.letters().getFirst().letter().mail();
      assertThat(asked.request().language()).isEqualTo(language);
      assertThat(asked.request().now()).isEqualTo(CanWrite.NOT_LONG);
      assertThat(asked.request().needs()).isEqualTo(Set.of(Need.SAFE_PLACE, Need.DOCTOR));
      assertThat(asked.enclosures()).hasSize(2);
      answer(asked);
      window.page().navigate("http://localhost:" + world.server.port() + "/");
      window.press("enter");
      check(window, "enter-" + language);
      window.page().fill("#words", String.join(" ", words));
      window.press("open");
      assertThat(window.text()).contains("Мы прочли", said.day(LocalDate.parse("2026-11-28")));
      check(window, "mailbox-" + language);
      window.press("not-safe");
      window.page().fill("#text", "…");
      window.press("write");
      assertThat(window.text()).contains(said.of("mailbox.sent"));
      window.press("delete");
      check(window, "deleting-" + language);
      window.press("delete-all");
      assertThat(window.text()).contains(said.of("deleted.text"));
      assertThat(world.letters().stream().map(one -> one.letter().mail()))
          .satisfiesExactly(
              first -> assertThat(first).isInstanceOf(Mail.Asked.class),
              second -> assertThat(second).isEqualTo(new Mail.NotSafe()),
              third -> assertThat(third).isEqualTo(new Mail.Wrote("…", List.of())),
              fourth -> assertThat(fourth).isEqualTo(new Mail.DeletionAsked()));
      assertThat(window.requests())
          .allMatch(url -> url.startsWith("http://localhost:" + world.server.port() + "/"));
      assertThat(window.complaints()).isEmpty();
    }
  }

  @Test
  void theKeyboardsEnterSendsTheFormAndChangesNoLanguage() {
    try (Window window = Window.open("en", false)) {
      window.page().navigate("http://localhost:" + world.server.port() + "/");
      window.page().fill("#region", "the north");
      window.page().press("#region", "Enter");
      assertThat(window.text()).contains("We have it");
    }
  }

  private static void fill(Window window) {
    window.page().selectOption("#now", "NOT_LONG");
    window.page().check("input[value=SAFE_PLACE]");
    window.page().check("input[value=DOCTOR]");
    window.page().fill("#account", "Первая строка\nвторая");
    byte[] content = "a file".getBytes(StandardCharsets.UTF_8);
    window.page().setInputFiles("#files", new FilePayload("a.txt", "text/plain", content));
    window.page().setInputFiles("#voice", new FilePayload("v.ogg", "audio/ogg", content));
  }

  private void answer(Mail.Asked asked) {
    world.house.answer(
        asked.replyTo(),
        new Answer("Мы прочли. Мы рядом.", LocalDate.parse("2026-11-28"), World.NOW));
    world.house.hold(
        asked.replyTo(),
        new Holding(
            Set.of(Holding.Kind.WHAT_YOU_WROTE, Holding.Kind.FILES),
            List.of(new Holding.Consent("c1", "A lawyer may read it"))));
  }

  private static void check(Window window, String name) {
    window.picture(name);
    assertThat(window.width()).as(name).isLessThanOrEqualTo(360);
    assertThat(window.violations()).as(name).isEmpty();
    assertThat(window.page().locator("script").count()).isZero();
  }
}
