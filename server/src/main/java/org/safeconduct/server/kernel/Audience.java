package org.safeconduct.server.kernel;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// Whom a grant is sealed to, and who has a search index of its own.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Audience.OfTeam.class, name = "team"),
  @JsonSubTypes.Type(value = Audience.OfMember.class, name = "member")
})
public sealed interface Audience {
  record OfTeam(TeamId team) implements Audience {}

  record OfMember(MemberId member) implements Audience {}
}
