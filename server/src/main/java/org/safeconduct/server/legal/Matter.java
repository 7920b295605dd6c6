package org.safeconduct.server.legal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.casework.Concern;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.legal.LegalFact.BlocksSaid;
import org.safeconduct.server.legal.LegalFact.LawyerEngaged;
import org.safeconduct.server.legal.LegalFact.MatterMoved;
import org.safeconduct.server.legal.LegalFact.MatterRaised;
import org.safeconduct.server.legal.LegalFact.MatterSettled;

/// One legal matter as it stands.
public sealed interface Matter {
  SubjectId id();

  Told<MatterRaised> raised();

  /// What it stands against now; nothing once it is settled.
  List<Concern> blocks();

  /// @param lawyer who is on it, if anybody is
  /// @param next what has to be done by a day
  record Pending(
      SubjectId id,
      Told<MatterRaised> raised,
      List<Concern> blocks,
      Optional<LawyerEngaged> lawyer,
      Optional<Due> next)
      implements Matter {
    public Pending {
      blocks = List.copyOf(blocks);
    }

    static Pending of(Told<MatterRaised> raised) {
      return new Pending(
          raised.subject(), raised, raised.fact().blocks(), Optional.empty(), Optional.empty());
    }

    public LawyerEngaged engage(String lawyer, List<String> words) {
      return new LawyerEngaged(lawyer, words);
    }

    public MatterMoved move(PartialDate on, List<String> words, @Nullable Due by) {
      return new MatterMoved(on, words, by);
    }

    /// @throws Refused if nobody says why
    public BlocksSaid say(List<Concern> other, List<String> why) {
      if (why.isEmpty()) throw Refused.because("legal.refuse.blocks.no-reason");
      return new BlocksSaid(other, why);
    }

    public MatterSettled settle(PartialDate on, List<String> words) {
      return new MatterSettled(on, words);
    }

    @Override
    public String toString() {
      return "Pending[" + id + "]";
    }
  }

  record Settled(Pending before, MatterSettled how) implements Matter {
    @Override
    public SubjectId id() {
      return before.id();
    }

    @Override
    public Told<MatterRaised> raised() {
      return before.raised();
    }

    @Override
    public List<Concern> blocks() {
      return List.of();
    }
  }

  /// For everything that needs it to go on.
  ///
  /// @throws Refused if it is settled
  default Pending pending() {
    return switch (this) {
      case Pending pending -> pending;
      case Settled _ -> throw Refused.because("legal.refuse.settled");
    };
  }
}
