package org.safeconduct.server.site;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.server.kernel.MemberId;

/// The member behind a session's cookie. Known for a day, even while the session is locked: then
/// nothing can be opened, and name and roles are unknown too.
///
/// @param session names the session without its secret
/// @param token what every form of this session carries
/// @param locked the keys are not in memory: idle for too long, or the server began anew
public record Visitor(
    String session,
    MemberId member,
    String token,
    boolean locked,
    String name,
    Set<String> roles,
    Optional<Locale> language) {
  /// Under this name a request carries its visitor.
  public static final String ATTRIBUTE = "safeconduct.visitor";

  public Visitor {
    roles = Set.copyOf(roles);
  }

  @Override
  public String toString() {
    return "Visitor[" + member + "]";
  }
}
