package org.safeconduct.server.passage.web;

import org.safeconduct.server.passage.Course;
import org.safeconduct.server.site.Here;

/// What an application is called: its country and route.
final class Headings {
  private Headings() {}

  static String of(Here here, Course course) {
    return course
        .plan()
        .map(p -> p.country().name(here.words().locale()) + " · " + p.route())
        .orElseGet(() -> here.t("passage.unnamed"));
  }
}
