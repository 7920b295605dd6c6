package org.safeconduct.parser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import javax.imageio.ImageIO;

/// The program: `Parse text|pages|sheets|copy`, one file in, one answer out.
public final class Parse {
  /// Should nobody be there any more to end it.
  private static final long MOST_MS = 40_000;

  private Parse() {}

  public static void main(String[] arguments) throws IOException {
    haltLater();
    byte[] file = System.in.readAllBytes();
    // What a library prints must not get between the frames.
    PrintStream out = System.out;
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
    System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
    ImageIO.setUseCache(false);
    Answer answer = new Answer(out);
    switch (arguments[0]) {
      case "text" -> new Text(Kinds.load()).answer(file, answer);
      case "pages" -> new Pages(Kinds.load(), answer).few(file);
      case "sheets" -> Sheets.answer(Kinds.load(), file, answer);
      case "copy" -> new Pages(Kinds.load(), answer).whole(file);
      default -> throw new IllegalArgumentException("text, pages, sheets or copy");
    }
    answer.end();
  }

  private static void haltLater() {
    Thread.ofPlatform()
        .daemon()
        .start(() -> {
          try {
            Thread.sleep(MOST_MS);
            Runtime.getRuntime().halt(2);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }
}
