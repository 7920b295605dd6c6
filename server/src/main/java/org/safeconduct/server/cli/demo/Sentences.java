package org.safeconduct.server.cli.demo;

import java.util.ArrayList;
import java.util.List;
import org.safeconduct.estimate.protect.Release;
import org.safeconduct.estimate.protect.Shape;
import org.safeconduct.server.figures.Asked;
import org.safeconduct.server.figures.Cut;
import org.safeconduct.server.figures.Manner;
import org.safeconduct.server.figures.PressDesk;
import org.safeconduct.server.figures.Proposal;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.vault.Unlocked;

/// What the coordinator of the north told the press, twice.
final class Sentences {
  private static final List<Integer> DAYS = List.of(-200, -60);
  private static final Asked ASKED = new Asked(Cut.ENDING, Manner.EXACT);

  private final Stage stage;

  Sentences(Stage stage) {
    this.stage = stage;
  }

  List<Scene> scenes() {
    return DAYS.stream().map(day -> new Scene(day, "ingrid", this::publish)).toList();
  }

  private void publish(Unlocked coordinator) {
    stage.door(Search.class).catchUp(coordinator);
    PressDesk desk = stage.door(PressDesk.class);
    Language english = new Language("en");
    Stage.written(
        desk.publish(coordinator, ASKED, desk.seen(coordinator), english, new Sentence()));
  }

  /// The words of a statement, around the figures that may be said.
  private record Sentence() implements PressDesk.Statement {
    @Override
    public boolean isAbout(Proposal.Sayable sayable) {
      return true;
    }

    @Override
    public List<String> said(Proposal.Sayable sayable) {
      Release release = sayable.release();
      Shape shape = release.shape();
      List<String> parts = new ArrayList<>();
      for (int level = 0; level < shape.levels(0); level++) {
        String ending = shape.dimensions().getFirst().levels().get(level).replace('-', ' ');
        release.at(shape.place(level)).ifPresent(people -> parts.add(ending + ": " + people));
      }
      return List.of(
          "By "
              + sayable.until()
              + " the ways of "
              + release.at(shape.grandTotal()).orElseThrow()
              + " people whom we accompanied had ended. Of them: "
              + String.join(" · ", parts)
              + ".",
          "Source: the records of Northlight as they stood on " + release.asOf() + ".");
    }

    @Override
    public List<String> unsaid(Proposal.Sayable sayable) {
      return List.of("Nobody who is on their way now is counted.");
    }
  }
}
