package org.safeconduct.server.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.ledger.Digest;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.vault.box.MemberRow;

/// The texts by which somebody vouches for a public key to which others seal.
final class Vouched {
  private Vouched() {}

  /// Signed by a registrar when the member is enrolled.
  static String member(String origin, MemberRow member) {
    return "safeconduct/member/v1\norigin "
        + origin
        + "\nmember "
        + base64(member.id().toBytes())
        + "\nkey "
        + member.keyName()
        + "\nopening "
        + digest(member.opening())
        + "\n";
  }

  /// Signed by who makes the epoch.
  static String team(String origin, TeamId team, int epoch, Bytes opening) {
    return "safeconduct/team-epoch/v1\norigin "
        + origin
        + "\nteam "
        + base64(team.toBytes())
        + "\nepoch "
        + epoch
        + "\nopening "
        + digest(opening)
        + "\n";
  }

  /// Signed by who draws the key: what the house drops to, it must not drop to somebody else's.
  static String generation(
      String origin, ScopeId scope, int generation, Bytes dropPublic, Bytes commitment) {
    return "safeconduct/scope-generation/v1\norigin "
        + origin
        + "\nscope "
        + base64(scope.toBytes())
        + "\ngeneration "
        + generation
        + "\ndrop "
        + digest(dropPublic)
        + "\ncommitment "
        + commitment.base64()
        + "\n";
  }

  /// Signed by the organisation root.
  static String circle(String origin, String circle, Bytes opening) {
    return "safeconduct/recovery/v1\norigin "
        + origin
        + "\ncircle "
        + circle
        + "\nopening "
        + digest(opening)
        + "\n";
  }

  /// Signed by the organisation root when a restored log lacks the fact of a grant.
  static String restored(String origin, SignedGrant grant) {
    return "safeconduct/restored-grant/v1\norigin "
        + origin
        + "\ngrant "
        + Digest.sha256(grant.signedText().getBytes(UTF_8)).base64()
        + "\n";
  }

  private static String digest(Bytes key) {
    return Digest.sha256(key.toArray()).base64();
  }

  private static String base64(byte[] id) {
    return Base64.getEncoder().encodeToString(id);
  }
}
