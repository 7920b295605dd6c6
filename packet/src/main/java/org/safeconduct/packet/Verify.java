package org.safeconduct.packet;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.safeconduct.ledger.Malformed;

/// The program: `java -jar verify.jar PACKET [--root FINGERPRINT-OR-KEY] [--json]`.
///
/// Ends with 0 when the packet verifies, 1 when it does not, 2 when used wrongly, 3 when the packet
/// cannot be read.
public final class Verify {

  private static final String USAGE =
      """
      usage: java -jar verify.jar PACKET [--root FINGERPRINT-OR-KEY] [--json]

        PACKET   the packet: a folder, or a zip
        --root   the organisation's root, as you had it from elsewhere than this packet:
                 its fingerprint (64 hexadecimal digits) or its verifier key (name+id+key)
        --json   the verdict for a program\
      """;

  private final PrintStream out;
  private final PrintStream err;

  Verify(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(new Verify(out, err).run(List.of(arguments)));
  }

  /// Runs with these streams, as `safeconduct verify` does too.
  ///
  /// @return the exit code
  public static int run(List<String> arguments, PrintStream out, PrintStream err) {
    return new Verify(out, err).run(arguments);
  }

  private int run(List<String> arguments) {
    VerifyArguments parsed;
    try {
      parsed = VerifyArguments.parse(arguments);
    } catch (IllegalArgumentException | Malformed wrong) {
      err.println(wrong.getMessage());
      err.println(USAGE);
      return 2;
    }
    if (!Files.isReadable(parsed.packet())) {
      return unreadable(parsed.packet());
    }
    try {
      Verdict verdict = PacketVerifier.verify(parsed.packet(), parsed.root());
      say(parsed.json() ? List.of(verdict.json()) : verdict.lines());
      return 0;
    } catch (PacketRefused refused) {
      say(List.of(parsed.json() ? VerdictJson.refusal(refused) : words(refused)));
      return 1;
    } catch (IOException failed) {
      return unreadable(parsed.packet());
    }
  }

  private static String words(PacketRefused refused) {
    return "This packet does not verify.\n"
        + "file      "
        + refused.file()
        + "\nwrong     "
        + refused.what()
        + "\nexpected  "
        + refused.expected()
        + "\nfound     "
        + refused.found();
  }

  private int unreadable(Path packet) {
    err.println("cannot read " + packet + ": is it there, and may you read it?");
    return 3;
  }

  private void say(List<String> lines) {
    lines.forEach(out::println);
  }
}
