package org.safeconduct.server.vault;

import java.util.Base64;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.TeamId;

/// A grant as its fact shows it: what was signed and the signature (base64), without the wrapped
/// key, which must be destroyable and therefore never enters the journal.
public record GrantStatement(String text, String signature) {
  private static final String TO = "to ";

  /// Whom it lets in.
  ///
  /// @throws IllegalArgumentException if it is no text of a grant (`docs/spec/keys.md`)
  public Audience to() {
    String to =
        text.lines()
            .filter(line -> line.startsWith(TO))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("a grant without its line `to`"));
    String[] words = to.split(" ", -1);
    byte[] id = Base64.getDecoder().decode(words[2]);
    return switch (words[1]) {
      case "team" -> new Audience.OfTeam(TeamId.of(id));
      case "member" -> new Audience.OfMember(MemberId.of(id));
      default -> throw new IllegalArgumentException("a grant to neither a team nor a member");
    };
  }
}
