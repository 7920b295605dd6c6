package org.safeconduct.server.shelter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactType;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.TeamId;

/// What is asked of the shelter, and what it answers: the facts of a scope of its own that both the
/// caseworkers and the shelter read. It holds no place.
public sealed interface AskFact extends Fact {

  /// The one arrow: from here to the casefile.
  ///
  /// @param shelter the team that answers
  @FactType("shelter-asks-opened/1")
  record AsksOpened(ScopeId casefile, String codename, TeamId shelter) implements AskFact {
    @Override
    public String toString() {
      return "AsksOpened";
    }
  }

  /// @param until the last night, if it is known
  /// @param people how many beds
  /// @param needs such as "no stairs, insulin"; never a diagnosis
  @FactType("shelter-asked/1")
  record ShelterAsked(LocalDate from, @Nullable LocalDate until, int people, List<String> needs)
      implements AskFact {
    public ShelterAsked {
      needs = List.copyOf(needs);
      if (people < 1) throw new IllegalArgumentException("a bed for somebody");
    }

    @Override
    public String toString() {
      return "ShelterAsked";
    }
  }

  /// What the casefile says to the shelter, which cannot read it. A later one takes its place.
  ///
  /// @param assured whether somebody made sure of the person
  /// @param heeded what touches where and with whom they stay, and what their family hears
  @FactType("shelter-casefile-said/1")
  record CasefileSaid(Assured assured, List<Heeded> heeded) implements AskFact {
    public CasefileSaid {
      heeded = List.copyOf(heeded);
    }

    @Override
    public String toString() {
      return "CasefileSaid[" + assured + "]";
    }
  }

  /// What somebody at the door says of whose hands it is in; it adds doubt, and takes none away
  /// that the casefile has.
  @FactType("shelter-assurance-told/1")
  record AssuranceTold(Assured assured) implements AskFact {}

  @FactType("shelter-ask-taken-up/1")
  record AskTakenUp() implements AskFact {}

  /// @param words read by the caseworkers: no town, no address
  @FactType("shelter-ask-declined/1")
  record AskDeclined(List<String> words) implements AskFact {
    public AskDeclined {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "AskDeclined";
    }
  }

  @FactType("shelter-ask-withdrawn/1")
  record AskWithdrawn(List<String> words) implements AskFact {
    public AskWithdrawn {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "AskWithdrawn";
    }
  }

  /// Somebody has a bed. Where, is not said here.
  @FactType("shelter-ask-met/1")
  record AskMet() implements AskFact {}

  /// The shelter demands that no figure counts this person. The caseworkers say so in the casefile,
  /// without the reason.
  @FactType("shelter-out-of-figures-asked/1")
  record OutOfFiguresAsked() implements AskFact {}

  @FactType("shelter-out-of-figures-seen/1")
  record OutOfFiguresSeen() implements AskFact {}
}
