package org.safeconduct.server.casework.web;

import org.safeconduct.server.journal.Chronicle;

/// What becomes of the casefile, as typed; each page uses some of it.
public record CourseForm(String seen, String worker, String ending, String words, String cools) {
  static CourseForm seen(Chronicle chronicle) {
    return new CourseForm(chronicle.seen(chronicle.root()).toString(), "", "", "", "");
  }

  CourseForm cooling(String until) {
    return new CourseForm(seen, worker, ending, words, until);
  }

  @Override
  public String toString() {
    return "CourseForm";
  }
}
