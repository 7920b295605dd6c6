package org.safeconduct.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The doors by which a secret leaves its holder in clear are few, have alarming names, and are
/// counted here. Who needs another one adds it with its reason, and somebody else reads that.
class ExposedSecretsTest {
  private static final Pattern DOOR =
      Pattern.compile("\\.expose(SecretBytes|Words)\\(|exposeShareText\\(");

  /// File by file: why a secret is in clear there.
  private static final Set<String> ALLOWED =
      Set.of(
          // The receipt of a form, derived; wiped at once.
          "intake/src/main/java/org/safeconduct/intake/desk/Tokens.java",
          // The words of a receipt, onto its page.
          "intake/src/main/java/org/safeconduct/intake/web/Front.java",
          // The file's key, into a letter that is sealed at once; wiped.
          "mail/src/main/java/org/safeconduct/mail/letter/Enclosure.java",
          // A person's words for their own page; wiped at once.
          "mail/src/main/java/org/safeconduct/mail/receipt/ReceiptCode.java",
          // The mailbox's id, which is no secret once derived.
          "mail/src/main/java/org/safeconduct/mail/receipt/ReceiptKeys.java",
          // The sheets of the first run: for each member and trustee what they carry away.
          "server/src/main/java/org/safeconduct/server/cli/Init.java",
          // Passphrase and printed code of the member whom the trustees let in: drawn here, said
          // once.
          "server/src/main/java/org/safeconduct/server/cli/Recover.java",
          // The 32 bytes that a fact's commitment is made from; wiped at once.
          "server/src/main/java/org/safeconduct/server/journal/writing/Sealing.java",
          // The first registrar's passphrase, for the founder's screen.
          "server/src/main/java/org/safeconduct/server/team/Foundation.java",
          // The name of a session, and its cookie, which is the secret.
          "server/src/main/java/org/safeconduct/server/team/session/SessionSecret.java",
          // The token of a session's forms, which goes into each form.
          "server/src/main/java/org/safeconduct/server/team/session/Sessions.java",
          // Passphrase and printed code, shown to their member once.
          "server/src/main/java/org/safeconduct/server/team/web/OncePage.java",
          // Into shred.key; wiped at once.
          "server/src/main/java/org/safeconduct/server/vault/box/ShredFiles.java");

  @Test
  void secretsAreInClearOnlyWhereTheListSays() throws IOException {
    Path top = Path.of("..").toAbsolutePath().normalize();
    Set<String> found = new TreeSet<>();
    for (String module :
        new String[] {"server", "packet", "ledger", "estimate", "mail", "intake"}) {
      try (Stream<Path> files = Files.walk(top.resolve(module).resolve("src/main/java"))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          if (DOOR.matcher(Files.readString(file)).find()) {
            found.add(top.relativize(file).toString().replace('\\', '/'));
          }
        }
      }
    }
    assertThat(found).isEqualTo(new TreeSet<>(ALLOWED));
  }
}
