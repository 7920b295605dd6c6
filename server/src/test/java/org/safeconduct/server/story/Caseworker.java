package org.safeconduct.server.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.safeconduct.server.browser.Browser;
import org.safeconduct.server.browser.Browser.Window;
import org.safeconduct.server.browser.House;

/// A caseworker at the pages: opens casefiles, writes notes, takes the steps of an application.
record Caseworker(String handle, Window window) implements AutoCloseable {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  /// At the house of this run.
  static Caseworker signedIn(String handle) {
    return signedIn(House.get(), handle);
  }

  static Caseworker signedIn(House house, String handle) {
    return new Caseworker(handle, Browser.window(house, "en", 1280, false).signIn(handle));
  }

  /// A day as the pages say it in English.
  static String said(LocalDate day) {
    return DAY.format(day);
  }

  Page page() {
    return window.page();
  }

  /// @return the casefile's path
  String openCasefile(String need) {
    window.go("/casefiles/new");
    page().fill("#need", need);
    send();
    return window.path().replaceFirst("[?].*", "");
  }

  /// Writes down that somebody made sure of the person.
  void check(String casefile, String how) {
    window.go(casefile + "/verification");
    fill(Map.of("standing", "CHECKED", "checked", how));
    send();
  }

  void note(String casefile, String words) {
    window.go(casefile + "/notes/new");
    page().fill("#words", words);
    send();
  }

  /// @return the application's path
  String plan(String casefile, String country, String route) {
    window.go(casefile + "/applications/new");
    page().selectOption("#country", country);
    page().fill("#route", route);
    send();
    return window.path().replaceFirst("[?].*", "");
  }

  /// Opens a step's form, fills in the fields by their names and sends it.
  void step(String application, String step, Map<String, String> fields) {
    window.go(application + "/" + step);
    fill(fields);
    send();
  }

  void fill(Map<String, String> fields) {
    fields.forEach((name, value) -> {
      Locator field = page().locator("main [name='" + name + "']").first();
      String kind = (String) field.evaluate("field => field.type");
      switch (kind) {
        case "radio" -> page().check("main [name='" + name + "'][value='" + value + "']");
        case "select-one" -> field.selectOption(value);
        default -> field.fill(value);
      }
    });
  }

  /// Presses the button of the page's first form that changes something.
  void send() {
    page().locator("main form[method='post'] button[type='submit']").first().click();
  }

  /// Says the passphrase once more, on the page that asks for it.
  void again() {
    page().fill("#passphrase", window.place().passphrase(handle));
    send();
  }

  String text() {
    return page().innerText("main");
  }

  @Override
  public void close() {
    window.close();
  }
}
