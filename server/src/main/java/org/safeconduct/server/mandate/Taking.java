package org.safeconduct.server.mandate;

import java.util.List;
import org.safeconduct.server.kernel.Language;

/// How a person was asked: on which version of the form, in which language, through whom, before
/// whom.
///
/// @param interpreter by relation or office ("a colleague of the office"); empty where there was
///   none
/// @param present others in the room, by relation or office
public record Taking(String form, Language language, String interpreter, List<String> present) {
  public Taking {
    present = List.copyOf(present);
  }
}
