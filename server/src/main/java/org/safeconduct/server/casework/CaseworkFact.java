package org.safeconduct.server.casework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactType;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.MemberId;

/// What happens to a casefile, its tasks and its notes.
public sealed interface CaseworkFact extends Fact {

  /// The person is a codename from now on. Who they are stands in another scope.
  @FactType("casefile-opened/1")
  record CasefileOpened(String codename, List<String> need) implements CaseworkFact {
    public CasefileOpened {
      need = List.copyOf(need);
    }

    @Override
    public String toString() {
      return "CasefileOpened";
    }
  }

  @FactType("casefile-assigned/1")
  record CasefileAssigned(MemberId to) implements CaseworkFact {}

  /// How somebody judged the danger, and what they weighed. The level is theirs and follows from
  /// nothing.
  ///
  /// @param vulnerabilities what makes it worse
  /// @param capacities what protects
  /// @param again when somebody has to look again
  @FactType("risk-assessed/1")
  record RiskAssessed(
      Danger danger,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Threat> threats,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> vulnerabilities,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> capacities,
      List<String> reason,
      Due again)
      implements CaseworkFact {
    public RiskAssessed {
      threats = List.copyOf(threats);
      vulnerabilities = List.copyOf(vulnerabilities);
      capacities = List.copyOf(capacities);
      reason = List.copyOf(reason);
    }

    @Override
    public String toString() {
      return "RiskAssessed";
    }
  }

  /// The grounds as they are known now; a later fact replaces an earlier one whole.
  ///
  /// @param actual what is so, if the person chose to say
  /// @param perceived what the persecutors believe
  @FactType("grounds-recorded/1")
  record GroundsRecorded(List<Ground> actual, List<Ground> perceived, List<String> words)
      implements CaseworkFact {
    public GroundsRecorded {
      actual = List.copyOf(actual);
      perceived = List.copyOf(perceived);
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "GroundsRecorded";
    }
  }

  /// Figures must leave this person out. Why, is nobody's business.
  @FactType("kept-from-figures/1")
  record KeptFromFigures() implements CaseworkFact {}

  @FactType("note-written/1")
  record NoteWritten(List<String> words) implements CaseworkFact {
    public NoteWritten {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "NoteWritten";
    }
  }

  /// @param by who should do it; nobody: whoever is on the case
  @FactType("task-set/1")
  record TaskSet(String task, List<String> words, Due due, @Nullable MemberId by)
      implements CaseworkFact {
    public TaskSet {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "TaskSet";
    }
  }

  @FactType("task-moved/1")
  record TaskMoved(Due due, List<String> why) implements CaseworkFact {
    public TaskMoved {
      why = List.copyOf(why);
    }

    @Override
    public String toString() {
      return "TaskMoved";
    }
  }

  @FactType("task-done/1")
  record TaskDone(List<String> words) implements CaseworkFact {
    public TaskDone {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "TaskDone";
    }
  }

  /// The way ended; the casefile cools until a day, then it may be closed.
  @FactType("casefile-ended/1")
  record CasefileEnded(Ending ending, List<String> words, Due cools) implements CaseworkFact {
    public CasefileEnded {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "CasefileEnded";
    }
  }

  @FactType("casefile-closed/1")
  record CasefileClosed() implements CaseworkFact {}

  @FactType("casefile-reopened/1")
  record CasefileReopened(List<String> why) implements CaseworkFact {
    public CasefileReopened {
      why = List.copyOf(why);
    }

    @Override
    public String toString() {
      return "CasefileReopened";
    }
  }
}
