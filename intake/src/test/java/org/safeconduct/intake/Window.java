package org.safeconduct.intake;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A person's browser: Chromium without JavaScript, 360 pixels wide. Remembers every request that
/// it made and every complaint of its console.
record Window(
    Playwright playwright,
    Browser browser,
    BrowserContext context,
    Page page,
    List<String> requests,
    List<String> complaints)
    implements AutoCloseable {
  private static final int MOST_MS = 20_000;
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  static Window open(String language, boolean dark) {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(FLAGS);
    Stream.of("/usr/bin/chromium", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .ifPresent(options::setExecutablePath);
    Browser browser = playwright.chromium().launch(options);
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setJavaScriptEnabled(false)
                .setLocale(language)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setViewportSize(360, 740));
    context.setDefaultTimeout(MOST_MS);
    List<String> requests = new ArrayList<>();
    List<String> complaints = new ArrayList<>();
    context.onRequest(request -> requests.add(request.url()));
    Page page = context.newPage();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    return new Window(playwright, browser, context, page, requests, complaints);
  }

  void press(String value) {
    page.click("button[name=act][value=" + value + "]:not(.unseen)");
  }

  String text() {
    return page.innerText("body");
  }

  /// Everything that axe finds wrong with the page that is shown. axe needs JavaScript, so a copy
  /// is looked at in a window that has it.
  List<String> violations() {
    try (BrowserContext looking =
        browser.newContext(
            new Browser.NewContextOptions()
                .setColorScheme(
                    (Boolean) page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")
                        ? ColorScheme.DARK
                        : ColorScheme.LIGHT))) {
      looking.setDefaultTimeout(MOST_MS);
      Page shown = looking.newPage();
      shown.navigate(page.url().replaceFirst("(https?://[^/]+).*", "$1/nowhere"));
      shown.setContent(page.content());
      return new AxeBuilder(shown)
          .analyze().getViolations().stream()
              .map(v -> v.getId() + ": " + v.getHelp() + " " + v.getNodes().getFirst().getHtml())
              .toList();
    }
  }

  /// How wide the page is laid out, in CSS pixels.
  int width() {
    return (Integer) page.evaluate("document.documentElement.scrollWidth");
  }

  /// Keeps a picture in `target/pictures`.
  void picture(String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target/pictures/" + name + ".png")));
  }

  @Override
  public void close() {
    context.close();
    browser.close();
    playwright.close();
  }
}
