package org.safeconduct.server.vault.box;

import java.util.Arrays;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.TeamId;

/// An audience in a column: 1 and a team's id, or 2 and a member's.
final class AudienceBytes {
  private static final byte TEAM = 1;
  private static final byte MEMBER = 2;

  private AudienceBytes() {}

  static byte[] of(Audience audience) {
    return switch (audience) {
      case Audience.OfTeam team -> join(TEAM, team.team().toBytes());
      case Audience.OfMember member -> join(MEMBER, member.member().toBytes());
    };
  }

  static Audience read(byte[] bytes) {
    byte[] id = Arrays.copyOfRange(bytes, 1, bytes.length);
    return switch (bytes[0]) {
      case TEAM -> new Audience.OfTeam(TeamId.of(id));
      case MEMBER -> new Audience.OfMember(MemberId.of(id));
      default -> throw new IllegalArgumentException("not an audience");
    };
  }

  private static byte[] join(byte kind, byte[] id) {
    byte[] bytes = new byte[1 + id.length];
    bytes[0] = kind;
    System.arraycopy(id, 0, bytes, 1, id.length);
    return bytes;
  }
}
