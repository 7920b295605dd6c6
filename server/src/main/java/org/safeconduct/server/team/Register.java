package org.safeconduct.server.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.safeconduct.server.kernel.ScopeKind;

/// What a team keeps beside its casefiles and inquiries; each is a scope of its own, at home with
/// the team.
public enum Register {
  /// Requests for help that nobody has taken up as a casefile.
  INBOX(ScopeKind.INBOX),
  /// Where people can stay.
  PLACES(ScopeKind.REGISTER),
  /// Who helps: hosts, drivers, interpreters, doctors.
  HELPERS(ScopeKind.REGISTER),
  /// Ways into other countries.
  ROUTES(ScopeKind.REGISTER);

  private final ScopeKind kind;

  Register(ScopeKind kind) {
    this.kind = kind;
  }

  public ScopeKind kind() {
    return kind;
  }

  /// `places`: how it stands in facts.
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// @throws IllegalArgumentException if it is none of ours
  @JsonCreator
  public static Register parse(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
