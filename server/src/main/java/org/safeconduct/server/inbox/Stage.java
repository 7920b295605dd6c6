package org.safeconduct.server.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.inbox.InboxFact.HelpDeclined;
import org.safeconduct.server.inbox.InboxFact.RequestAccepted;
import org.safeconduct.server.inbox.InboxFact.RequestPassedOn;
import org.safeconduct.server.inbox.InboxFact.RequestSetAside;
import org.safeconduct.server.inbox.InboxFact.RequestTakenUpAgain;
import org.safeconduct.server.inbox.InboxFact.WaitingBegun;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.kernel.Term;

/// Where a request stands. What may be done is a method of the stages that allow it.
public sealed interface Stage {

  /// The stage by its word, for lists, filters and marks.
  default Word word() {
    return switch (this) {
      case New _ -> Word.NEW;
      case InConversation _ -> Word.IN_CONVERSATION;
      case Waiting _ -> Word.WAITING;
      case Accepted _ -> Word.ACCEPTED;
      case PassedOn _ -> Word.PASSED_ON;
      case CannotHelp _ -> Word.CANNOT_HELP;
      case SetAside _ -> Word.SET_ASIDE;
    };
  }

  enum Word implements Term {
    NEW,
    IN_CONVERSATION,
    WAITING,
    ACCEPTED,
    PASSED_ON,
    CANNOT_HELP,
    SET_ASIDE
  }

  /// Stages in which the person may be answered.
  sealed interface Answerable extends Stage {}

  /// Nobody decided yet what becomes of it.
  sealed interface Undecided extends Answerable {
    default RequestAccepted accept() {
      return new RequestAccepted();
    }

    /// @throws Refused if it would wait for no time at all
    default WaitingBegun await(Due until, List<String> why, Instant now) {
      if (until.isPast(now)) throw Refused.because("inbox.refuse.wait.past");
      return new WaitingBegun(until, why);
    }

    /// @throws Refused if nobody says why
    ///
    /// @param post where later letters are laid; null where none can come
    default RequestPassedOn passOn(TeamId to, List<String> why, @Nullable ScopeId post) {
      if (why.isEmpty()) throw Refused.because("inbox.refuse.pass-on.no-reason");
      return new RequestPassedOn(to, why, post);
    }

    default HelpDeclined decline(List<String> why) {
      return new HelpDeclined(why);
    }

    /// @throws Refused if nobody says why
    default RequestSetAside setAside(List<String> why) {
      if (why.isEmpty()) throw Refused.because("inbox.refuse.set-aside.no-reason");
      return new RequestSetAside(why);
    }
  }

  /// Decided, or left for a while: it can be taken up again.
  sealed interface Resumable extends Stage {
    default RequestTakenUpAgain again(List<String> why) {
      return new RequestTakenUpAgain(why);
    }
  }

  record New() implements Undecided {}

  record InConversation() implements Undecided {}

  record Waiting(Due until) implements Undecided, Resumable {}

  record Accepted() implements Answerable {}

  /// It may come back.
  ///
  /// @param post where its letters are laid that come later; null where none can come
  record PassedOn(TeamId to, @Nullable ScopeId post) implements Resumable {
    /// Where later letters are laid.
    public Optional<ScopeId> forwards() {
      return Optional.ofNullable(post);
    }
  }

  record CannotHelp() implements Answerable, Resumable {}

  record SetAside() implements Resumable {}

  /// @throws Refused if it was decided before
  default Undecided undecided() {
    if (this instanceof Undecided undecided) return undecided;
    throw Refused.because("inbox.refuse.decided");
  }

  /// @throws Refused if another team has it, or it was set aside
  default Answerable answerable() {
    if (this instanceof Answerable answerable) return answerable;
    throw Refused.because("inbox.refuse.not-to-answer");
  }

  /// @throws Refused if it goes on already, or cannot
  default Resumable resumable() {
    if (this instanceof Resumable resumable) return resumable;
    throw Refused.because("inbox.refuse.not-to-resume");
  }
}
