package org.safeconduct.server.legal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.casework.Concern;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactType;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.PartialDate;

/// What happens in a legal matter.
public sealed interface LegalFact extends Fact {

  /// @param authority who holds it against them, in words; may be empty
  /// @param since as precisely as it is known
  /// @param blocks what it stands against
  @FactType("legal-matter-raised/1")
  record MatterRaised(
      MatterKind kind,
      String authority,
      PartialDate since,
      List<Concern> blocks,
      List<String> words)
      implements LegalFact {
    public MatterRaised {
      blocks = List.copyOf(blocks);
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "MatterRaised[" + kind + "]";
    }
  }

  /// A lawyer is on it; a later one takes the place of an earlier one.
  ///
  /// @param lawyer as colleagues call them
  @FactType("lawyer-engaged/1")
  record LawyerEngaged(String lawyer, List<String> words) implements LegalFact {
    public LawyerEngaged {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "LawyerEngaged";
    }
  }

  /// Something came of it, and perhaps something has to be done by a day.
  @FactType("legal-matter-moved/1")
  record MatterMoved(PartialDate on, List<String> words, @Nullable Due next) implements LegalFact {
    public MatterMoved {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "MatterMoved";
    }
  }

  /// It stands against other things from now on.
  @FactType("legal-blocks-said/1")
  record BlocksSaid(List<Concern> blocks, List<String> why) implements LegalFact {
    public BlocksSaid {
      blocks = List.copyOf(blocks);
      why = List.copyOf(why);
    }

    @Override
    public String toString() {
      return "BlocksSaid";
    }
  }

  /// It is over, and blocks nothing any more.
  @FactType("legal-matter-settled/1")
  record MatterSettled(PartialDate on, List<String> words) implements LegalFact {
    public MatterSettled {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "MatterSettled";
    }
  }
}
