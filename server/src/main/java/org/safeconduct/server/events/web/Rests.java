package org.safeconduct.server.events.web;

import java.util.Arrays;
import java.util.List;
import org.safeconduct.server.events.Act;
import org.safeconduct.server.events.Bearing;
import org.safeconduct.server.events.Corroboration;
import org.safeconduct.server.events.Corroboration.Bears;
import org.safeconduct.server.site.Here;

/// Says what an act rests on: on each side the sources, and from how many independent origins they
/// come.
public final class Rests {
  private final Corroboration corroboration;
  private final Sources sources;
  private final Here here;

  Rests(Corroboration corroboration, Sources sources, Here here) {
    this.corroboration = corroboration;
    this.sources = sources;
    this.here = here;
  }

  /// Those who support an act, or dispute it, or deny it.
  ///
  /// @param bearing the word of it
  /// @param counted in words
  public record Side(String bearing, String counted, List<Mention> mentions) {
    public Side {
      mentions = List.copyOf(mentions);
    }

    public String title() {
      return "events.rests." + bearing;
    }
  }

  /// One source.
  ///
  /// @param where in it; may be empty
  public record Mention(Said.Link link, String where, boolean overtaken) {}

  /// Only the sides that somebody is on.
  List<Side> of(Act act) {
    return Arrays.stream(Bearing.values())
        .map(bearing -> side(bearing, corroboration.on(act, bearing)))
        .filter(side -> !side.mentions().isEmpty())
        .toList();
  }

  private Side side(Bearing bearing, List<Bears> bears) {
    return new Side(
        bearing.word(),
        here.t("events.rests.counted", bears.size(), Corroboration.origins(bears)),
        bears.stream()
            .map(b ->
                new Mention(sources.link(b.voice().id()), b.found().where(), b.voice().overtaken()))
            .toList());
  }
}
