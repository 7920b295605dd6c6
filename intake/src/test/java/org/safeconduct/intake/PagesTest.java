package org.safeconduct.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.intake.page.Words;
import org.safeconduct.mail.box.Room;
import org.safeconduct.mail.form.HelpRequest;
import org.safeconduct.mail.form.Need;
import org.safeconduct.mail.letter.Answer;
import org.safeconduct.mail.letter.Holding;
import org.safeconduct.mail.letter.Mail;
import org.safeconduct.mail.letter.OpenedLetter;
import org.safeconduct.mail.receipt.ReplyTo;

@Timeout(120)
class PagesTest {
  private static final String CANARY = "CANARY-5c1d кролик";
  private static final int MOST_BYTES = 30 * 1024;

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
  void aRequestArrivesAsItWasTyped() throws IOException {
    Wire.Answer receipt =
        world.wire().post(form("ru").field("region", "север").field("needs", "DOCTOR"));
    assertThat(receipt.status()).isEqualTo(200);
    assertThat(words(receipt)).hasSize(12);
    HelpRequest request = asked(world.letters().getFirst()).request();
    assertThat(request.account()).isEqualTo(CANARY);
    assertThat(request.region()).isEqualTo("север");
    assertThat(request.needs()).isEqualTo(Set.of(Need.DOCTOR));
    assertThat(request.language()).isEqualTo("ru");
  }

  @Test
  void theSameFormTwiceIsOneRequestWithOneReceipt() throws IOException {
    Wire.Form form = form("en");
    Wire.Answer first = world.wire().post(form);
    Wire.Answer second = world.wire().post(form);
    assertThat(words(second)).isEqualTo(words(first));
    assertThat(world.house.waiting()).isEqualTo(1);
  }

  @Test
  void filesAreSealedAsTheyComeAndNothingElseIsKept() throws IOException {
    byte[] content = CANARY.repeat(30_000).getBytes(UTF_8);
    FileTime began = Files.getLastModifiedTime(Files.createFile(folder.resolve("begins")));
    world
        .wire()
        .post(form("en").file("files", "/home/x/a.bin", content).file("voice", "", empty()));
    OpenedLetter letter = world.letters().getFirst();
    var enclosure = asked(letter).enclosures().getFirst();
    assertThat(enclosure.name()).isEqualTo("a.bin");
    try (var in = world.house.open(letter.letter().mailbox(), enclosure)) {
      assertThat(in.readAllBytes()).isEqualTo(content);
    }
    assertThat(found(folder, "CANARY-5c1d", began)).isFalse();
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    assertThat(found(temporary, "CANARY-5c1d", began)).isFalse();
  }

  @Test
  void theMailboxShowsTheAnswerAndTakesTheRest() throws IOException {
    List<String> words = words(world.wire().post(form("en")));
    ReplyTo person = asked(world.letters().getFirst()).replyTo();
    world.house.answer(person, new Answer("We read it.", LocalDate.parse("2026-11-28"), World.NOW));
    world.house.hold(
        person,
        new Holding(
            Set.of(Holding.Kind.WHAT_YOU_WROTE),
            List.of(new Holding.Consent("c7", "to a lawyer"))));
    String cookie = enter(words);
    Wire.Answer mailbox = show(cookie);
    assertThat(mailbox.body())
        .contains("We read it.", "Saturday, November 28, 2026", "to a lawyer")
        .doesNotContain(CANARY);
    act(mailbox, cookie, "act", "not-safe");
    assertThat(show(cookie).body()).as("nothing visible changed").isEqualTo(mailbox.body());
    act(mailbox, cookie, "withdraw", "c7");
    assertThat(show(cookie).body()).doesNotContain("to a lawyer");
    List<OpenedLetter> letters = world.letters();
    assertThat(letters.get(1).letter().mail()).isEqualTo(new Mail.NotSafe());
    assertThat(letters.get(2).letter().mail()).isEqualTo(new Mail.Withdrew("c7"));
    assertThat(letters).allMatch(letter -> letter.isBy(person));
  }

  @Test
  void deletingClearsThePersonsSideAtOnceAndAsksForOurs() throws IOException {
    List<String> words = words(world.wire().post(form("en")));
    String cookie = enter(words);
    Wire.Answer mailbox = show(cookie);
    Wire.Answer asks = act(mailbox, cookie, "act", "delete");
    assertThat(asks.body()).contains("Our side does not go at once");
    act(asks, cookie, "act", "delete-all");
    assertThat(world.letters().get(1).letter().mail()).isEqualTo(new Mail.DeletionAsked());
    assertThat(open(words).body()).contains("Nothing is here under these words");
  }

  @Test
  void anErrorKeepsWhatWasTyped() throws IOException {
    Wire.Answer again =
        world.wire().post(form("en").field("region", "x".repeat(400)).field("handle", "kept it"));
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.body()).contains("x".repeat(400), "kept it", CANARY, "too long");
    assertThat(world.house.waiting()).isZero();
  }

  @Test
  void aFileThatIsTooLargeIsRefusedAndTheWordsStay() throws Exception {
    world.close();
    world =
        World.open(
            folder.resolve("small"),
            Settings.Senders.TOGETHER,
            new Room(9_000_000, 900_000, 8_000_000, 300_000));
    Wire.Answer again = world.wire().post(form("en").file("files", "a", new byte[400_000]));
    assertThat(again.body()).contains(CANARY, "The files are too large");
    assertThat(world.house.waiting()).isZero();
    assertThat(spool(folder.resolve("small"))).isEmpty();
  }

  @Test
  void withoutAKeyThereIsNoForm() throws Exception {
    world.now = World.NOW.plusSeconds(86_400L * 90);
    Wire.Answer closed = world.wire().get("/", "fr");
    assertThat(closed.status()).isEqualTo(503);
    assertThat(closed.body()).doesNotContain("<form").contains("On ne peut rien envoyer");
  }

  @Test
  void everyPageInSixLanguagesIsSmallWithoutScriptAndAsksNobodyElse() throws IOException {
    for (String language : Words.LANGUAGES.keySet()) {
      for (Wire.Answer page : everyPage(language)) {
        assertThat(page.bytes()).as(language).isLessThan(MOST_BYTES);
        assertThat(page.body())
            .contains("lang=\"" + language + "\"", "translate=\"no\"")
            .contains(language.equals("ar") ? "dir=\"rtl\"" : "dir=\"ltr\"")
            .doesNotContainIgnoringCase("<script", "http://", "https://", "style=", " onclick")
            .doesNotContain("icon");
        assertThat(page.head())
            .contains("Cache-Control: no-store", "Content-Security-Policy: default-src 'none'")
            .doesNotContain("Server:", "Last-Modified", "ETag");
      }
    }
  }

  @Test
  void noCookieIsSetBeforeTheMailbox() throws IOException {
    List<Wire.Answer> before =
        List.of(world.wire().get("/", "en"), world.wire().post(form("en")), open(List.of("a")));
    assertThat(before).noneMatch(answer -> answer.head().contains("Set-Cookie"));
  }

  @Test
  void theExitEndsTheMailbox() throws IOException {
    String cookie = enter(words(world.wire().post(form("en"))));
    Wire.Answer left =
        world
            .wire()
            .exchange("GET /leave HTTP/1.1\r\nHost: localhost\r\n" + cookie + "\r\n", empty());
    assertThat(left.head())
        .contains(
            "303",
            "Location: https://elsewhere.example/",
            "__Host-m=; Path=/; Expires=Thu, 01 Jan 1970");
    assertThat(show(cookie).body()).contains("Write to us").doesNotContain("Your mailbox");
  }

  @Test
  void aFormFromElsewhereIsNotTaken() throws IOException {
    byte[] body = form("en").body();
    String head =
        Wire.head(form("en"), body.length).replace("http://localhost", "https://elsewhere.example");
    assertThat(world.wire().exchange(head + "\r\n", body).status()).isEqualTo(403);
    assertThat(world.house.waiting()).isZero();
  }

  @Test
  void sixLanguagesSayTheSameThings() {
    Set<String> english = Words.in("en").said().keySet();
    for (String language : Words.LANGUAGES.keySet()) {
      assertThat(Words.in(language).said().keySet()).as(language).isEqualTo(english);
      Words.in(language)
          .said()
          .forEach((key, text) ->
              assertThat(text).as(language + " " + key).isNotBlank().doesNotContain("'"));
    }
  }

  private List<Wire.Answer> everyPage(String language) throws IOException {
    List<Wire.Answer> pages = new ArrayList<>();
    pages.add(world.wire().get("/", language));
    Wire.Answer receipt = world.wire().post(form(language));
    pages.add(receipt);
    pages.add(world.wire().post(form(language).field("act", "enter")));
    pages.add(world.wire().post(form(language).field("region", "ы".repeat(400))));
    String cookie = enter(words(receipt));
    pages.add(showIn(cookie, language));
    pages.add(world.wire().get("/nowhere", language));
    return pages;
  }

  private Wire.Answer showIn(String cookie, String language) throws IOException {
    Wire.Answer mailbox = show(cookie);
    return act(mailbox, cookie, "act", "lang-" + language);
  }

  private Wire.Form form(String language) throws IOException {
    return new Wire.Form()
        .field("token", world.wire().get("/", language).field("token"))
        .field("language", language)
        .field("account", CANARY);
  }

  private Wire.Answer open(List<String> words) throws IOException {
    return world
        .wire()
        .post(
            new Wire.Form()
                .field("language", "en")
                .field("words", String.join("\n", words))
                .field("act", "open"));
  }

  private String enter(List<String> words) throws IOException {
    Matcher cookie = Pattern.compile("Set-Cookie: ([^;]+);").matcher(open(words).head());
    assertThat(cookie.find()).isTrue();
    return "Cookie: " + cookie.group(1) + "\r\n";
  }

  private Wire.Answer show(String cookie) throws IOException {
    return world
        .wire()
        .exchange("GET / HTTP/1.1\r\nHost: localhost\r\n" + cookie + "\r\n", empty());
  }

  private Wire.Answer act(Wire.Answer page, String cookie, String name, String value)
      throws IOException {
    return world
        .wire()
        .post(new Wire.Form().field("token", page.field("token")).field(name, value), cookie);
  }

  private static List<String> words(Wire.Answer receipt) {
    List<String> words = new ArrayList<>();
    Matcher found =
        Pattern.compile("<li>(?:<span>\\d+\\.</span> )?([^<×]+)</li>").matcher(receipt.body());
    while (found.find()) words.add(found.group(1).strip());
    return words.size() > 12 ? words.subList(0, words.size() / 2) : words;
  }

  private static Mail.Asked asked(OpenedLetter letter) {
    return (Mail.Asked) letter.letter().mail();
  }

  private static byte[] empty() {
    return new byte[0];
  }

  private static List<Path> spool(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("spool"))) {
      return files.toList();
    }
  }

  /// In files that were written since; others use the machine's temporary folder too.
  private static boolean found(Path folder, String text, FileTime since) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Files.getLastModifiedTime(file).compareTo(since) < 0) continue;
        if (new String(Files.readAllBytes(file), ISO_8859_1).contains(text)) return true;
      }
    }
    return false;
  }
}
