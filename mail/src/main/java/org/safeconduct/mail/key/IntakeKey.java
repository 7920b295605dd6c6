package org.safeconduct.mail.key;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeconduct.ledger.NoteSigner;
import org.safeconduct.ledger.SignedNote;
import org.safeconduct.seal.HpkePublicKey;

/// To which key a team's letters of one week are sealed. A member of the team signs it:
///
/// ```
/// safeconduct/intake-key/v1
/// origin northlight.example/record
/// team 3q2+7w…==
/// week 2026-W48
/// key AAEC…
/// ```
///
/// @param origin the log in which the signer is certified
/// @param team the team's id in base64, as the house has it
public record IntakeKey(String origin, String team, Week week, HpkePublicKey key) {
  private static final Pattern FORM =
      Pattern.compile(
          "safeconduct/intake-key/v1\norigin (\\S+)\nteam (\\S+)\nweek (\\S+)\nkey (\\S+)\n");

  /// The text that is signed; ends in a newline.
  public String text() {
    return "safeconduct/intake-key/v1\norigin "
        + origin
        + "\nteam "
        + team
        + "\nweek "
        + week
        + "\nkey "
        + Base64.getEncoder().encodeToString(key.encoded())
        + "\n";
  }

  /// Signed by a member of the team.
  public SignedNote sign(NoteSigner member) {
    return SignedNote.sign(text(), member);
  }

  /// Reads the text; another spelling of the same is refused.
  ///
  /// @throws IllegalArgumentException if it is none
  public static IntakeKey parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) throw new IllegalArgumentException("not an intake key");
    IntakeKey key =
        new IntakeKey(
            form.group(1),
            form.group(2),
            Week.parse(form.group(3)),
            HpkePublicKey.of(Base64.getDecoder().decode(form.group(4))));
    if (!key.text().equals(text)) throw new IllegalArgumentException("not an intake key");
    return key;
  }
}
