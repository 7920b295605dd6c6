package org.safeconduct.server.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Chromium without JavaScript, one for all tests of a run; each [Window] is a person's own.
///
/// It is found at `CHROMIUM`, `/usr/bin/chromium` or `/usr/bin/google-chrome`; where there is none,
/// Playwright's own is used.
public final class Browser {
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");
  private static final int MOST_MS = 20_000;
  private static final AxeRunOptions WRONG_ALONE = wrongAlone();
  private static com.microsoft.playwright.@Nullable Browser only;
  private static @Nullable Page inspected;

  private Browser() {}

  /// A new window: English, wide, light, nobody signed in.
  public static Window window() {
    return window("en", 1280, false);
  }

  public static Window window(String language, int width, boolean dark) {
    return window(House.get(), language, width, dark);
  }

  public static Window window(Place place, String language, int width, boolean dark) {
    BrowserContext context =
        chromium()
            .newContext(
                new com.microsoft.playwright.Browser.NewContextOptions()
                    .setJavaScriptEnabled(false)
                    .setLocale(language)
                    .setColorScheme(
                        dark
                            ? com.microsoft.playwright.options.ColorScheme.DARK
                            : com.microsoft.playwright.options.ColorScheme.LIGHT)
                    .setViewportSize(width, 900));
    context.setDefaultTimeout(MOST_MS);
    return new Window(place, context, context.newPage());
  }

  /// What axe finds in order need not be told node by node.
  private static AxeRunOptions wrongAlone() {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return options;
  }

  /// One window with JavaScript, for axe alone: a copy of a page is put into it and looked at.
  private static synchronized Page inspected() {
    Page known = inspected;
    if (known == null) {
      known = chromium().newContext().newPage();
      known.setDefaultTimeout(MOST_MS);
      inspected = known;
    }
    return known;
  }

  private static synchronized com.microsoft.playwright.Browser chromium() {
    com.microsoft.playwright.Browser known = only;
    if (known == null) {
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(FLAGS);
      executable().forEach(options::setExecutablePath);
      known = playwright.chromium().launch(options);
      only = known;
    }
    return known;
  }

  private static List<Path> executable() {
    List<Path> places = new ArrayList<>();
    @Nullable String named = System.getenv("CHROMIUM");
    if (named != null) places.add(Path.of(named));
    places.add(Path.of("/usr/bin/chromium"));
    places.add(Path.of("/usr/bin/google-chrome"));
    return places.stream().filter(Files::isExecutable).limit(1).toList();
  }

  /// One person's browser window.
  public record Window(Place place, BrowserContext context, Page page) implements AutoCloseable {

    public Window go(String path) {
      page.navigate(place.url(path));
      return this;
    }

    /// Signs in and stands on the page it led to.
    public Window signIn(String handle) {
      go("/sign-in");
      return signInHere(handle);
    }

    /// Signs in on the sign-in page that is shown.
    public Window signInHere(String handle) {
      page.fill("#handle", handle);
      page.fill("#passphrase", place.passphrase(handle));
      page.click("form[action='/sign-in'] button");
      return this;
    }

    /// The path of the page that is shown.
    public String path() {
      return page.url().replaceFirst("^https?://[^/]+", "");
    }

    public String text() {
      return page.innerText("body");
    }

    /// Everything axe finds wrong with the page that is shown. axe needs JavaScript, so a copy of
    /// the page is looked at in a window that has it; without frames its older, quicker way does.
    public List<String> violations() {
      Page shown = inspected();
      shown.emulateMedia(
          new Page.EmulateMediaOptions()
              .setColorScheme(
                  (Boolean) page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")
                      ? com.microsoft.playwright.options.ColorScheme.DARK
                      : com.microsoft.playwright.options.ColorScheme.LIGHT));
      shown.navigate(place.url("/robots.txt"));
      shown.setContent(page.content());
      AxeBuilder axe = new AxeBuilder(shown).options(WRONG_ALONE).setLegacyMode(true);
      return axe.analyze().getViolations().stream()
          .map(v -> v.getId() + ": " + v.getHelp() + " " + v.getNodes().getFirst().getHtml())
          .toList();
    }

    /// How wide the page that is shown is laid out, in CSS pixels.
    public int width() {
      return (Integer) page.evaluate("document.documentElement.scrollWidth");
    }

    /// Keeps a picture in `target/pictures`.
    public void picture(String name) {
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(Path.of("target/pictures/" + name + ".png")));
    }

    @Override
    public void close() {
      context.close();
    }
  }
}
