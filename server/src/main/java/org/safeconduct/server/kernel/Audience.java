package org.safeconduct.server.kernel;

/// Whom a grant is sealed to, and who has a search index of its own.
public sealed interface Audience {
  record OfTeam(TeamId team) implements Audience {}

  record OfMember(MemberId member) implements Audience {}
}
