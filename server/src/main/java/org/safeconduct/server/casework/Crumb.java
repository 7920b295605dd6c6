package org.safeconduct.server.casework;

import java.util.List;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.ScopeId;

/// A step of the way back: where to, and its words.
public record Crumb(String path, String words) {

  /// The casefile's own page, by its codename.
  public static Crumb casefile(Chronicle chronicle) {
    return new Crumb(path(chronicle.scope()), Casework.of(chronicle).codename());
  }

  public static String path(ScopeId casefile) {
    return "/casefiles/" + casefile;
  }

  /// The casefile, and one of its rooms.
  public static List<Crumb> room(Chronicle chronicle, String room, String words) {
    return List.of(casefile(chronicle), new Crumb(path(chronicle.scope()) + "/" + room, words));
  }

  @Override
  public String toString() {
    return "Crumb[" + path + "]";
  }
}
