package org.safeconduct.server.shelter.web;

import java.time.Instant;
import java.util.List;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.shelter.CheckIn;
import org.safeconduct.server.shelter.Rhythm;
import org.safeconduct.server.shelter.StayFact.AddressTold;
import org.safeconduct.server.shelter.StayFact.CheckInAgreed;
import org.safeconduct.server.shelter.StayFact.PaperKept;
import org.safeconduct.server.shelter.StayFact.WishSaid;
import org.safeconduct.server.shelter.Wish;
import org.safeconduct.server.site.Happened;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Mark;
import org.safeconduct.server.site.Page;

/// One person's stay: where, who knows, which sign, whom never to tell, what lies ready.
///
/// @param asked where what was asked stands
/// @param said what the casefile said at the door
public record StayPage(
    String path,
    String codename,
    String asked,
    CasefileSays said,
    List<Placed> placed,
    List<Sign> signs,
    List<Said> wishes,
    List<Kept> papers,
    String lawyer,
    String reach,
    List<Line> ordered,
    List<Happened> story)
    implements Page {
  public StayPage {
    placed = List.copyOf(placed);
    signs = List.copyOf(signs);
    wishes = List.copyOf(wishes);
    papers = List.copyOf(papers);
    ordered = List.copyOf(ordered);
    story = List.copyOf(story);
  }

  /// One placement.
  public record Placed(
      String path,
      String name,
      String town,
      Mark mark,
      String state,
      String from,
      String until,
      List<String> coming,
      List<Knows> knows,
      boolean standing,
      String tell,
      String end) {
    @Override
    public String toString() {
      return "Placed";
    }
  }

  /// Somebody who knows an address.
  public record Knows(String knower, String who, String on, String how) {
    static Knows of(Here here, AddressTold told) {
      return new Knows(
          "shelter.knower." + told.knower().word(), told.who(), here.date(told.on()), told.how());
    }

    @Override
    public String toString() {
      return "Knows";
    }
  }

  /// A sign of life.
  public record Sign(
      String sign,
      String duress,
      Mark mark,
      String state,
      String next,
      String zone,
      List<Do> steps,
      boolean running,
      boolean late,
      String keep,
      String miss,
      String stop,
      String await) {
    /// @param again where the wake is set anew; nobody is woken now
    Sign unawaited(String again) {
      return new Sign(
          sign, duress, mark, state, next, zone, steps, running, late, keep, miss, stop, again);
    }

    static Sign of(Here here, String path, CheckIn checkIn, Instant now) {
      CheckInAgreed agreed = checkIn.agreed().fact();
      String about = "?about=" + checkIn.id();
      List<Do> steps =
          agreed.steps().stream()
              .map(step -> new Do("shelter.whom." + step.whom().word(), step.words()))
              .toList();
      boolean running = checkIn instanceof CheckIn.Running;
      boolean late = checkIn instanceof CheckIn.Running r && r.isLate(now);
      return new Sign(
          agreed.sign(),
          agreed.duress(),
          mark(checkIn, late),
          state(checkIn, late),
          checkIn instanceof CheckIn.Running r ? next(here, r) : "",
          agreed.rhythm().zone().getId().replace('_', ' '),
          steps,
          running,
          late,
          path + "/keep" + about,
          path + "/miss" + about,
          path + "/stop" + about,
          "");
    }

    private static String next(Here here, CheckIn.Running running) {
      Rhythm rhythm = running.agreed().fact().rhythm();
      return here.day(running.next().atZone(rhythm.zone()).toLocalDate()) + ", " + rhythm.at();
    }

    private static Mark mark(CheckIn checkIn, boolean late) {
      return switch (checkIn) {
        case CheckIn.Running running ->
            late || running.missing().isPresent() ? Mark.URGENT : Mark.GOOD;
        case CheckIn.Stopped _ -> Mark.ENDED;
      };
    }

    private static String state(CheckIn checkIn, boolean late) {
      return switch (checkIn) {
        case CheckIn.Running running ->
            running.missing().isPresent()
                ? "shelter.sign.missed"
                : late ? "shelter.sign.late" : "shelter.sign.expected";
        case CheckIn.Stopped _ -> "shelter.sign.stopped";
      };
    }

    @Override
    public String toString() {
      return "Sign";
    }
  }

  /// One step when a sign does not come.
  public record Do(String whom, String words) {
    @Override
    public String toString() {
      return "Do";
    }
  }

  /// A wish about somebody else.
  public record Said(String wish, boolean never, String who, String how, String takeBack) {
    static Said of(Here here, String path, Told<WishSaid> told) {
      WishSaid said = told.fact();
      return new Said(
          here.t("shelter.wish." + said.wish().word()),
          said.wish() == Wish.NEVER_TELL,
          said.who(),
          said.how(),
          path + "/unwish?about=" + told.subject());
    }

    @Override
    public String toString() {
      return "Said";
    }
  }

  /// A paper that lies ready.
  ///
  /// @param file where its file is; empty without one
  public record Kept(String paper, String dated, List<String> words, String file) {
    static Kept of(Here here, String path, Told<PaperKept> told) {
      PaperKept kept = told.fact();
      return new Kept(
          here.t("shelter.paper." + kept.paper().word()),
          here.day(kept.dated()),
          kept.words(),
          kept.file() == null ? "" : path + "/papers/" + kept.paper().word());
    }

    @Override
    public String toString() {
      return "Kept";
    }
  }

  @Override
  public String template() {
    return "shelter/stay";
  }

  @Override
  public String toString() {
    return "StayPage";
  }
}
