package org.safeconduct.server.route.web;

import java.util.List;

/// Which offered routes a team takes in.
record TakeForm(String team, List<String> take) {
  TakeForm {
    take = List.copyOf(take);
  }
}
