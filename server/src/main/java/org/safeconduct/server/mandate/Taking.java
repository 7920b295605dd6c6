package org.safeconduct.server.mandate;

import java.util.List;
import org.safeconduct.server.kernel.Language;

/// How a person was asked: on which version of the form, in which language, through whom, before
/// whom, and what may have weighed on them.
///
/// @param interpreter by relation or office ("a colleague of the office"); empty where there was
///   none
/// @param present others in the room, by relation or office
/// @param pressure empty where the person could answer freely
public record Taking(
    String form,
    Language language,
    String interpreter,
    List<String> present,
    ShownBy shownBy,
    List<Pressure> pressure) {
  public Taking {
    present = List.copyOf(present);
    pressure = pressure.stream().distinct().sorted().toList();
  }

  /// Asked freely, and answered aloud.
  public static Taking freely(
      String form, Language language, String interpreter, List<String> present) {
    return new Taking(form, language, interpreter, present, ShownBy.SPOKEN, List.of());
  }

  /// Whether what was said holds for protecting the person alone.
  public boolean underPressure() {
    return !pressure.isEmpty();
  }
}
