package org.safeconduct.server.identity.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Happened;
import org.safeconduct.server.site.Page;

/// Before an identity is shown: what showing it means, and where it takes two, how to ask.
///
/// @param second null where one is enough
public record IdentityDoorPage(
    String path, String codename, @Nullable Second second, List<FieldError> errors)
    implements Page {
  public IdentityDoorPage {
    errors = List.copyOf(errors);
  }

  /// How the reader stands with the custodians.
  ///
  /// @param waits they asked and nobody answered yet
  /// @param until when what was lent to them ends; empty if nothing is
  /// @param fresh names their next asking
  /// @param reason as typed
  /// @param past every showing, newest first
  public record Second(
      boolean waits, String until, String fresh, String reason, List<Happened> past) {
    public Second {
      past = List.copyOf(past);
    }

    public boolean isLent() {
      return !until.isEmpty();
    }

    @Override
    public String toString() {
      return "Second";
    }
  }

  static IdentityDoorPage ofOne(String path, String codename) {
    return new IdentityDoorPage(path, codename, null, List.of());
  }

  public Optional<Second> ifSecond() {
    return Optional.ofNullable(second);
  }

  @Override
  public String template() {
    return "identity/door";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }
}
