package org.safeconduct.server.vault;

import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safeconduct.ledger.Digest;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.ScopeId;

/// The text of a grant, one form only (`docs/spec/keys.md`).
final class GrantText {
  private GrantText() {}

  static String of(
      String origin,
      ScopeId scope,
      int generation,
      Half half,
      Audience to,
      int epoch,
      Right right,
      @Nullable Instant until,
      String by) {
    return "safeconduct/grant/v1\norigin "
        + origin
        + "\nscope "
        + base64(scope.toBytes())
        + "\ngeneration "
        + generation
        + (half == Half.WHOLE ? "" : "\nhalf " + half.text())
        + "\nto "
        + recipient(to, epoch)
        + "\nright "
        + right.name().toLowerCase(Locale.ROOT)
        + "\nexpires "
        + (until == null ? "never" : until.toString())
        + "\nby "
        + by
        + "\n";
  }

  static String signed(String text, Digest wrapped) {
    return text + "sealed " + wrapped.base64() + "\n";
  }

  private static String recipient(Audience to, int epoch) {
    return switch (to) {
      case Audience.OfTeam team -> "team " + base64(team.team().toBytes()) + " epoch " + epoch;
      case Audience.OfMember member -> "member " + base64(member.member().toBytes());
    };
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
