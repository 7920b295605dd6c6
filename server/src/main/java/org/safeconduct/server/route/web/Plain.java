package org.safeconduct.server.route.web;

import java.util.Arrays;
import java.util.List;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.route.Precondition;

/// The preconditions that are a question and nothing more, as boxes of a form.
enum Plain implements Term {
  OUTSIDE_HOME,
  RECOGNISED_REFUGEE,
  MAY_LEAVE,
  REACHES_MISSION;

  Precondition precondition() {
    return switch (this) {
      case OUTSIDE_HOME -> new Precondition.OutsideHome();
      case RECOGNISED_REFUGEE -> new Precondition.RecognisedRefugee();
      case MAY_LEAVE -> new Precondition.MayLeave();
      case REACHES_MISSION -> new Precondition.ReachesMission();
    };
  }

  static List<String> words(List<Precondition> asked) {
    return Arrays.stream(values())
        .filter(plain -> asked.contains(plain.precondition()))
        .map(Plain::name)
        .toList();
  }
}
