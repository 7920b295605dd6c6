package org.safeconduct.server.route;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.casework.Concern;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactType;
import org.safeconduct.server.kernel.Country;

/// What is known of a document that somebody has. Lies in the `case` scope; its number stands with
/// the identity and never here.
public sealed interface PaperFact extends Fact {

  /// As it is known now; a later one about the same document takes the place of an earlier one.
  ///
  /// @param expires its last valid day; null where it has none, or nobody knows
  /// @param holder who has it in their hands, by relation or office; may be empty
  /// @param blocks the steps that stop without it
  @FactType("paper-noted/1")
  record PaperNoted(
      PaperKind kind,
      Country issuer,
      @Nullable LocalDate expires,
      Keeping keeping,
      String holder,
      List<Concern> blocks)
      implements PaperFact {
    public PaperNoted {
      blocks = blocks.stream().distinct().sorted().toList();
    }

    @Override
    public String toString() {
      return "PaperNoted";
    }
  }

  /// They have it no more: lost, taken, replaced by another.
  @FactType("paper-gone/1")
  record PaperGone(List<String> why) implements PaperFact {
    public PaperGone {
      why = List.copyOf(why);
    }

    @Override
    public String toString() {
      return "PaperGone";
    }
  }
}
