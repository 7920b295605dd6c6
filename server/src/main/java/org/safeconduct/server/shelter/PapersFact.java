package org.safeconduct.server.shelter;

import java.time.LocalDate;
import java.util.List;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactType;
import org.safeconduct.server.kernel.Country;

/// Sheets for a lawyer, prepared when a place was compromised. They name no organisation, no
/// ground, no helper, no address.
public sealed interface PapersFact extends Fact {

  /// @param state whose act it is, or whose police came
  /// @param on the day of the act
  /// @param forums in the order in which they are asked
  /// @param ready what the person had said before
  /// @param lawyer to whom it is addressed; may be empty
  @FactType("papers-prepared/1")
  record PapersPrepared(
      String codename,
      Country state,
      LocalDate on,
      Compromise what,
      List<Forum> forums,
      List<Ready> ready,
      String lawyer)
      implements PapersFact {
    public PapersPrepared {
      forums = List.copyOf(forums);
      ready = List.copyOf(ready);
    }

    @Override
    public String toString() {
      return "PapersPrepared";
    }
  }

  /// The second choice: from here on a sheet may lie on a table.
  @FactType("paper-printed/1")
  record PaperPrinted(Forum forum) implements PapersFact {}

  /// A statement as it was given.
  record Ready(Paper paper, LocalDate dated, List<String> words) {
    public Ready {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "Ready[" + paper + "]";
    }
  }
}
