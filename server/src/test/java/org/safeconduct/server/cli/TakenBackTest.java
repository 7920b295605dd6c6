package org.safeconduct.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeconduct.server.browser.Browser;
import org.safeconduct.server.browser.Browser.Window;
import org.safeconduct.server.browser.House;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.inquiry.InquiryFact.InquiryOpened;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.Aim;
import org.safeconduct.server.mandate.ItemKind;
import org.safeconduct.server.mandate.MandateDesk;
import org.safeconduct.server.mandate.Recipient;
import org.safeconduct.server.mandate.Release;
import org.safeconduct.server.mandate.Taking;
import org.safeconduct.server.mandate.Terms;
import org.safeconduct.server.team.SignIn;
import org.safeconduct.server.team.SignInDesk;
import org.safeconduct.server.team.TeamDesk;
import org.safeconduct.server.vault.Unlocked;

/// A consent given to a documenter is taken back from a telephone: two processes, and what ends in
/// the terms is what the receipt's key signed.
@Timeout(300)
class TakenBackTest {
  private static final Recipient COURT = new Recipient(Recipient.Kind.COURT, "The court");
  private static final Recipient MEDIA = new Recipient(Recipient.Kind.MEDIA, "A newspaper");

  @Test
  void whatIsTakenBackInTheMailboxEndsInTheTermsAndTheMailboxNeverSaysForWhom() {
    try (House house = House.another();
        Window salome = Browser.window(house, "en", 1280, false)) {
      house.pass(Duration.between(house.now(), InstantSource.system().instant()));
      salome.signIn("salome").go("/inbox");
      salome.page().click("form[action='/inbox/pages'] button");
      salome.go("/");
      try (ServedPages pages = ServedPages.of(house);
          Window phone = Browser.window(pages, "ru", 360, false);
          Unlocked jonas = unlocked(house, "jonas")) {
        List<String> words = ask(phone);
        String request = keep(salome);
        ScopeId terms = consented(house, jonas);

        salome.go(request + "/holding");
        salome.page().click("main form button[type='submit']");
        assertThat(salome.page().innerText("#errors")).contains("as a casefile first");
        String casefile = accept(salome, request);
        salome.go(request + "/holding");
        salome.page().click("main form button[type='submit']");
        assertThat(salome.page().innerText("#errors")).contains("Nobody has checked yet");
        check(salome, casefile);
        salome.go(request + "/holding");
        salome.page().check("main input[name='witness']");
        assertThat(salome.violations()).isEmpty();
        salome.page().click("main form button[type='submit']");
        assertThat(salome.text()).contains("The mailbox says what we hold; 2 consents");

        open(phone, words);
        String held = phone.page().innerText("body");
        assertThat(held)
            .contains(LocalDate.ofInstant(house.now(), ZoneOffset.UTC).toString())
            .doesNotContain("court", "newspaper", "P-0001", "witness");
        assertThat(phone.page().locator("button[name=withdraw]").count()).isEqualTo(2);
        assertThat(phone.violations()).isEmpty();
        phone.page().locator("button[name=withdraw]").first().click();
        assertThat(phone.page().locator("button[name=withdraw]").count()).isEqualTo(1);

        assertThat(standing(house, jonas, terms)).isEqualTo(2);
        salome.go("/");
        assertThat(standing(house, jonas, terms)).as("ended by the collecting").isEqualTo(1);
        salome.go(request);
        assertThat(salome.text()).contains("has ended in the terms");
        assertThat(salome.page().locator("form[action$='/taken-back']").count()).isZero();
        open(phone, words);
        assertThat(phone.page().locator("button[name=withdraw]").count()).isEqualTo(1);
      }
    }
  }

  /// Jonas takes somebody into an inquiry, who agrees to two recipients.
  private static ScopeId consented(House house, Unlocked jonas) {
    InquiryDesk inquiries = house.bean(InquiryDesk.class);
    MandateDesk mandates = house.bean(MandateDesk.class);
    ScopeId inquiry = inquiries.drawScope();
    SubjectId witness = SubjectId.random(new SecureRandom());
    written(
        inquiries.open(
            jonas,
            inquiry,
            house.bean(TeamDesk.class).organisation(jonas).working().stream()
                .filter(team -> team.name().equals("Record"))
                .findFirst()
                .orElseThrow()
                .id(),
            new InquiryOpened("Detentions", List.of(), null)));
    written(
        mandates
            .number(jonas, inquiry, witness, new MandateDesk.Person("A neighbour", "", null))
            .orElseThrow());
    ScopeId terms = mandates.witness(jonas, inquiry, witness, Purpose.WORK).orElseThrow().terms();
    consent(mandates, jonas, terms, COURT);
    consent(mandates, jonas, terms, MEDIA);
    return terms;
  }

  private static void consent(
      MandateDesk mandates, Unlocked jonas, ScopeId terms, Recipient recipient) {
    Chronicle chronicle = mandates.terms(jonas, terms, Purpose.WORK).orElseThrow();
    Release release = new Release(Aim.PROTECTION, recipient, List.of(ItemKind.ACCOUNT));
    Taking taking = Taking.freely("consent-2", new Language("ru"), "", List.of());
    written(
        mandates
            .say(
                jonas,
                terms,
                chronicle.seen(chronicle.root()),
                saying -> saying.consent(release, taking, null))
            .orElseThrow());
  }

  private static int standing(House house, Unlocked jonas, ScopeId terms) {
    return house
        .bean(MandateDesk.class)
        .terms(jonas, terms, Purpose.WORK)
        .map(Terms::of)
        .orElseThrow()
        .standingWord()
        .size();
  }

  /// @return the words of the receipt
  private static List<String> ask(Window phone) {
    phone.go("/");
    phone.page().fill("#account", "Двое спрашивали обо мне на работе.");
    phone.page().click("button[name=act][value=send]:not(.unseen)");
    return phone.page().locator(".words li").allInnerTexts().stream()
        .map(word -> word.replaceFirst("^\\d+\\.\\s*", "").strip())
        .toList();
  }

  /// @return the request's path
  private static String keep(Window salome) {
    salome.go("/");
    salome.go("/inbox");
    salome.page().click("form[action$='/keep'] button");
    return salome.path().replaceFirst("[?].*", "");
  }

  /// @return the casefile's path
  private static String accept(Window salome, String request) {
    salome.go(request + "/accept");
    salome.page().click("main form button[type='submit']");
    assertThat(salome.path()).startsWith("/casefiles/scope_");
    return salome.path().replaceFirst("[?].*", "");
  }

  private static void check(Window salome, String casefile) {
    salome.go(casefile + "/verification");
    salome.page().check("main [name='standing'][value='CHECKED']");
    salome.page().fill("main [name='checked']", "By voice.");
    salome.page().locator("main form[method='post'] button[type='submit']").first().click();
  }

  private static void open(Window phone, List<String> words) {
    phone.go("/");
    Page page = phone.page();
    if (page.locator("#text").count() > 0) return;
    page.click("button[name=act][value=enter]:not(.unseen)");
    page.fill("#words", String.join(" ", words));
    page.click("button[name=act][value=open]:not(.unseen)");
  }

  private static Unlocked unlocked(House house, String handle) {
    SignInDesk signIn = house.bean(SignInDesk.class);
    var welcome = (SignIn.Welcome) signIn.signIn(handle, house.passphrase(handle));
    return signIn.open(welcome.secret()).orElseThrow();
  }

  private static void written(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Written.class);
  }
}
