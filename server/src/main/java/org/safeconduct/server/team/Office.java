package org.safeconduct.server.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;

/// What a team is for. Whoever wears a role sits in its office: the key follows the role.
public enum Office {
  /// An ordinary team: its members are named one by one.
  WORK,
  /// Hold the trails.
  COORDINATORS,
  /// Hold the second half of two-person scopes, and the mandates.
  CUSTODIANS,
  /// Hold the trails beside the coordinators, so that these are seen as well.
  TRUSTEES;

  /// The role that sits here; none in an ordinary team.
  public Optional<Role> role() {
    return switch (this) {
      case WORK -> Optional.empty();
      case COORDINATORS -> Optional.of(Role.COORDINATOR);
      case CUSTODIANS -> Optional.of(Role.CUSTODIAN);
      case TRUSTEES -> Optional.of(Role.TRUSTEE);
    };
  }

  /// The office of a role, if it has one.
  public static Optional<Office> of(Role role) {
    for (Office office : values()) {
      if (office.role().filter(r -> r == role).isPresent()) return Optional.of(office);
    }
    return Optional.empty();
  }

  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  @JsonCreator
  public static Office parse(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
