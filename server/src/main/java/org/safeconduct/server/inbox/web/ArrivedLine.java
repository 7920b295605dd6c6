package org.safeconduct.server.inbox.web;

import java.util.List;
import java.util.stream.Collectors;
import org.safeconduct.server.inbox.Age;
import org.safeconduct.server.inbox.Asked;
import org.safeconduct.server.inbox.Collecting;
import org.safeconduct.server.site.Here;

/// A first letter of the pages that waits to be kept or not.
///
/// @param path under which it is kept or goes
/// @param enclosed how many files came with it
public record ArrivedLine(
    String path,
    String at,
    List<String> account,
    String needs,
    String region,
    boolean minor,
    int enclosed) {
  public ArrivedLine {
    account = List.copyOf(account);
  }

  /// @param all how many first letters there are, those that are not shown included
  public record All(List<ArrivedLine> shown, int all) {
    static final All NONE = new All(List.of(), 0);

    public All {
      shown = List.copyOf(shown);
    }
  }

  static All of(Here here, Collecting.Waiting waiting) {
    return new All(
        waiting.shown().stream().map(arrived -> of(here, arrived)).toList(), waiting.all());
  }

  private static ArrivedLine of(Here here, Collecting.Arrived arrived) {
    Asked asked = arrived.asked();
    return new ArrivedLine(
        "/inbox/arrived/" + arrived.id(),
        here.when(arrived.at()),
        asked.account(),
        asked.needs().stream()
            .map(need -> here.t("inbox.need." + need.word()))
            .collect(Collectors.joining(" · ")),
        asked.region(),
        asked.age() == Age.UNDER_18,
        arrived.enclosed());
  }

  @Override
  public String toString() {
    return "ArrivedLine";
  }
}
