package org.safeconduct.server.route.web;

import java.util.Arrays;
import java.util.List;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.route.Precondition;

/// The preconditions that are a question and nothing more, as boxes of a form.
enum Plain implements Term {
  OUTSIDE_HOME(new Precondition.OutsideHome()),
  RECOGNISED_REFUGEE(new Precondition.RecognisedRefugee()),
  MAY_LEAVE(new Precondition.MayLeave()),
  REACHES_MISSION(new Precondition.ReachesMission());

  private final Precondition precondition;

  Plain(Precondition precondition) {
    this.precondition = precondition;
  }

  Precondition precondition() {
    return precondition;
  }

  static List<String> words(List<Precondition> asked) {
    return Arrays.stream(values())
        .filter(plain -> asked.contains(plain.precondition))
        .map(Plain::name)
        .toList();
  }
}
