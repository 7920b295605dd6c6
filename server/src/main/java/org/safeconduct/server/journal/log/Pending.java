package org.safeconduct.server.journal.log;

import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.Bits128;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.TeamId;

/// Something that the log has taken and that other stores have still to let go. It stands from the
/// leaf's commit until the last of them has; at start it is done again.
public sealed interface Pending {
  ScopeId scope();

  /// The row's key in its table.
  byte[] id();

  /// A body's key and bytes go.
  record Erase(BodyId body, ScopeId scope) implements Pending {
    @Override
    public byte[] id() {
      return body.toBytes();
    }
  }

  /// An audience's grants go.
  ///
  /// @param fact the body of the fact that says so
  record Revoke(BodyId fact, ScopeId scope, Audience from) implements Pending {
    @Override
    public byte[] id() {
      return fact.toBytes();
    }
  }

  /// The verb under which it stands in its table.
  default String verb() {
    return switch (this) {
      case Erase e -> "erase";
      case Revoke(var fact, var scope, Audience.OfTeam team) -> "revoke-team";
      case Revoke(var fact, var scope, Audience.OfMember member) -> "revoke-member";
    };
  }

  /// Whose grants go, in bytes; none for an erasure.
  default byte[] audience() {
    return switch (this) {
      case Erase e -> new byte[0];
      case Revoke(var fact, var scope, Audience.OfTeam team) -> team.team().toBytes();
      case Revoke(var fact, var scope, Audience.OfMember member) -> member.member().toBytes();
    };
  }

  /// Reads a row.
  static Pending read(byte[] id, String verb, byte[] scope, byte[] audience) {
    BodyId body = new BodyId(Bits128.of(id));
    ScopeId of = ScopeId.of(scope);
    return switch (verb) {
      case "erase" -> new Erase(body, of);
      case "revoke-team" -> new Revoke(body, of, new Audience.OfTeam(TeamId.of(audience)));
      case "revoke-member" -> new Revoke(body, of, new Audience.OfMember(MemberId.of(audience)));
      default -> throw new IllegalArgumentException("no such verb: " + verb);
    };
  }
}
