package org.safeconduct.server.passage;

import static org.safeconduct.server.passage.Step.APPEAL;
import static org.safeconduct.server.passage.Step.HEAR;
import static org.safeconduct.server.passage.Step.LODGE;
import static org.safeconduct.server.passage.Step.PLAN;
import static org.safeconduct.server.passage.Step.SEE_STATUS;
import static org.safeconduct.server.passage.Step.SET_REMEDY;
import static org.safeconduct.server.passage.Step.WITHDRAW;
import static org.safeconduct.server.passage.Step.no;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.passage.PassageFact.AppealLodged;
import org.safeconduct.server.passage.PassageFact.ApplicationLodged;
import org.safeconduct.server.passage.PassageFact.ApplicationWithdrawn;
import org.safeconduct.server.passage.PassageFact.RemedySet;
import org.safeconduct.server.passage.PassageFact.VisaGranted;
import org.safeconduct.server.passage.PassageFact.VisaRefused;

/// One way out of danger, in one country, in one of seven states. A step is a method of the states
/// that allow it and returns the fact to be written; [Passage] folds the fact into the next state.
public sealed interface Application {
  Course course();

  /// Which step may follow.
  Set<Step> possible();

  /// The state by its word, for lists, filters and marks.
  default State state() {
    return switch (this) {
      case Idea _ -> State.IDEA;
      case Discouraged _ -> State.DISCOURAGED;
      case Lodged _ -> State.LODGED;
      case Refused _ -> State.REFUSED;
      case Appealed _ -> State.APPEALED;
      case Granted _ -> State.GRANTED;
      case Withdrawn _ -> State.WITHDRAWN;
    };
  }

  enum State implements Term {
    IDEA,
    DISCOURAGED,
    LODGED,
    REFUSED,
    APPEALED,
    GRANTED,
    WITHDRAWN
  }

  /// Nobody has decided; it may still be taken back.
  sealed interface Undecided extends Application {
    default ApplicationWithdrawn withdraw(WithdrawnBy by, PartialDate on, List<String> why) {
      return new ApplicationWithdrawn(by, on, why);
    }
  }

  /// No authority has it yet.
  sealed interface NotLodged extends Undecided {
    default ApplicationLodged lodge(PartialDate on, String office, @Nullable String reference) {
      return new ApplicationLodged(on, office, reference);
    }

    @Override
    default Set<Step> possible() {
      return EnumSet.of(PLAN, HEAR, LODGE, WITHDRAW);
    }
  }

  /// It lies with an authority or a court, who may still say yes or no.
  sealed interface Pending extends Undecided {
    /// @throws org.safeconduct.server.kernel.Refused if the notice is older than the application
    default VisaRefused refuse(
        RefusalGround ground, PartialDate notified, List<String> words, List<Remedy> remedies) {
      notBeforeLodging(notified);
      return new VisaRefused(ground, notified, words, remedies);
    }

    /// @throws org.safeconduct.server.kernel.Refused if the decision is older than the application
    ///   or the visa over before it
    default VisaGranted grant(VisaKind kind, PartialDate on, LocalDate until, List<String> words) {
      notBeforeLodging(on);
      if (until.isBefore(on.earliest())) throw no("valid-before");
      return new VisaGranted(kind, on, until, words);
    }

    @Override
    default Set<Step> possible() {
      return EnumSet.complementOf(EnumSet.of(PLAN, LODGE, SET_REMEDY, APPEAL));
    }

    private void notBeforeLodging(PartialDate decided) {
      course()
          .lodgedNotBefore()
          .filter(lodged -> decided.latest().isBefore(lodged))
          .ifPresent(lodged -> {
            throw no("before-lodged", lodged);
          });
    }
  }

  /// Considered; nobody has been asked, or nobody has said no.
  record Idea(Course course) implements NotLodged {}

  /// Somebody said not to apply. Nothing was lodged, so nothing was refused.
  record Discouraged(Course course) implements NotLodged {}

  record Lodged(Course course, ApplicationLodged how) implements Pending {}

  /// A refusal is being looked at again.
  record Appealed(Course course, AppealLodged how) implements Pending {}

  record Refused(Course course, VisaRefused how) implements Application {
    /// @throws org.safeconduct.server.kernel.Refused if no such remedy is known, or its day is over
    public AppealLodged appeal(Remedy.Kind kind, PartialDate on, @Nullable String reference) {
      Remedy remedy =
          course.remedies().stream()
              .filter(r -> r.kind() == kind)
              .findFirst()
              .orElseThrow(() -> no("no-remedy"));
      if (on.earliest().isAfter(remedy.due().on())) {
        throw no("remedy-late", remedy.due().on());
      }
      return new AppealLodged(kind, on, reference);
    }

    /// @throws org.safeconduct.server.kernel.Refused if the clock would end before the notice
    public RemedySet set(Remedy remedy) {
      if (remedy.due().on().isBefore(how.notified().earliest())) {
        throw no("remedy-before-notice");
      }
      return new RemedySet(remedy);
    }

    @Override
    public Set<Step> possible() {
      return EnumSet.of(HEAR, SEE_STATUS, SET_REMEDY, APPEAL);
    }
  }

  record Granted(Course course, VisaGranted how) implements Application {
    @Override
    public Set<Step> possible() {
      return EnumSet.of(HEAR, SEE_STATUS);
    }
  }

  record Withdrawn(Course course, ApplicationWithdrawn how) implements Application {
    @Override
    public Set<Step> possible() {
      return EnumSet.of(HEAR, SEE_STATUS);
    }
  }
}
