package org.safeconduct.server.casework;

import java.util.List;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.TeamId;

/// What has to be known to open a casefile.
///
/// @param home whose casefile it is
/// @param identity who may open the person's identity
/// @param need what they ask for, by paragraphs; may be empty
public record Opening(TeamId home, List<Audience> identity, List<String> need) {
  public Opening {
    identity = List.copyOf(identity);
    need = List.copyOf(need);
  }

  @Override
  public String toString() {
    return "Opening";
  }
}
