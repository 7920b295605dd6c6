package org.safeconduct.server.cli.demo;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.passage.Attribution;
import org.safeconduct.server.passage.PassageDesk;
import org.safeconduct.server.passage.PassageFact.AppealLodged;
import org.safeconduct.server.passage.PassageFact.ApplicationLodged;
import org.safeconduct.server.passage.PassageFact.ApplicationPlanned;
import org.safeconduct.server.passage.PassageFact.ApplicationWithdrawn;
import org.safeconduct.server.passage.PassageFact.DocumentsAsked;
import org.safeconduct.server.passage.PassageFact.InformalWordGiven;
import org.safeconduct.server.passage.PassageFact.VisaGranted;
import org.safeconduct.server.passage.PassageFact.VisaInterviewHeld;
import org.safeconduct.server.passage.PassageFact.VisaRefused;
import org.safeconduct.server.passage.RefusalGround;
import org.safeconduct.server.passage.Remedy;
import org.safeconduct.server.passage.Tenor;
import org.safeconduct.server.passage.VisaKind;
import org.safeconduct.server.passage.WithdrawnBy;
import org.safeconduct.server.vault.Unlocked;

/// One application, step by step and day by day as the files say.
final class Applications {
  private static final int ANSWER_DAYS = 30;
  private final Stage stage;
  private final PassageDesk desk;
  private final Script.Application line;
  private final SubjectId subject;
  private Seen seen = Seen.NOTHING;

  Applications(Stage stage, Script.Application line) {
    this.stage = stage;
    this.desk = stage.door(PassageDesk.class);
    this.line = line;
    this.subject = SubjectId.random(stage.door(SecureRandom.class));
  }

  /// The day of its first step, in days from today.
  int first() {
    return line.steps().getFirst().day();
  }

  int last() {
    return line.steps().getLast().day();
  }

  /// @param casefile where it is written, known when the first scene is played
  List<Scene> scenes(String worker, Supplier<ScopeId> casefile) {
    List<Scene> scenes = new ArrayList<>();
    scenes.add(new Scene(first() - 2, worker, member -> plan(member, casefile.get())));
    for (Script.Step step : line.steps()) {
      scenes.add(new Scene(step.day(), worker, member -> step(member, casefile.get(), step)));
    }
    return scenes;
  }

  private void plan(Unlocked worker, ScopeId casefile) {
    Script.Step first = line.steps().getFirst();
    String route = first.step().equals("lodged") ? first.words() : "";
    At at = new At(casefile, subject, seen);
    seen(desk.plan(worker, at, new ApplicationPlanned(line.to(), route, List.of())));
  }

  private void step(Unlocked worker, ScopeId casefile, Script.Step step) {
    seen(outcome(worker, new At(casefile, subject, seen), step));
  }

  private void seen(Outcome outcome) {
    seen = new Seen(Stage.written(outcome).facts().getLast().seq());
  }

  private Outcome outcome(Unlocked worker, At at, Script.Step step) {
    String office = "Embassy, " + line.to().name(Locale.ENGLISH);
    return switch (step.step()) {
      case "discouraged" -> desk.hear(worker, at, word(step));
      case "lodged" ->
          desk.lodge(worker, at, new ApplicationLodged(stage.day(step.day()), office, null));
      case "interview" ->
          desk.holdInterview(
              worker, at, new VisaInterviewHeld(stage.day(step.day()), List.of(step.words())));
      case "more-asked" ->
          desk.askDocuments(
              worker,
              at,
              new DocumentsAsked(List.of(step.words()), stage.due(step.day() + ANSWER_DAYS)));
      case "refused" -> desk.refuse(worker, at, refused(step));
      case "appealed" ->
          desk.appeal(
              worker, at, new AppealLodged(Remedy.Kind.APPEAL, stage.day(step.day()), null));
      case "granted" -> desk.grant(worker, at, granted(step));
      case "withdrawn" ->
          desk.withdraw(
              worker,
              at,
              new ApplicationWithdrawn(
                  WithdrawnBy.THE_PERSON, stage.day(step.day()), List.of(step.words())));
      default -> throw new IllegalArgumentException("no such step: " + step.step());
    };
  }

  private InformalWordGiven word(Script.Step step) {
    boolean deep = step.more().contains("deep background");
    return new InformalWordGiven(
        Tenor.DISCOURAGING,
        step.more(),
        deep ? Attribution.OFF_RECORD : Attribution.ON_BACKGROUND,
        stage.day(step.day()),
        List.of(step.words()),
        "by telephone");
  }

  private VisaRefused refused(Script.Step step) {
    int days = Integer.parseInt(step.more());
    List<Remedy> remedies =
        days == 0
            ? List.of()
            : List.of(
                new Remedy(
                    Remedy.Kind.APPEAL, "administrative court", stage.due(step.day() + days)));
    RefusalGround ground = Term.find(RefusalGround.class, step.words()).orElseThrow();
    return new VisaRefused(ground, stage.day(step.day()), List.of(), remedies);
  }

  private VisaGranted granted(Script.Step step) {
    VisaKind kind =
        step.words().contains("humanitarian") ? VisaKind.HUMANITARIAN : VisaKind.NATIONAL;
    return new VisaGranted(
        kind,
        stage.day(step.day()),
        stage.date(step.day() + Integer.parseInt(step.more())),
        List.of(step.words()));
  }
}
