package org.safeconduct.server.lists;

import java.util.List;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactType;
import org.safeconduct.server.kernel.BodyId;

/// What happens to case lists and to what is computed from them. Each list, each linkage, each
/// decision and each estimate is a subject of the inquiry.
public sealed interface ListsFact extends Fact {

  /// @param digest SHA-256 of the file as it came, in hexadecimal
  /// @param originalName the file's name as it came; never shown outside
  /// @param name what the members call the list
  /// @param source whose list it is, by office or organisation
  /// @param columns their names, in the order of the file
  @FactType("case-list-brought/1")
  record CaseListBrought(
      BodyId file,
      String digest,
      long bytes,
      String originalName,
      String name,
      String source,
      int rows,
      List<String> columns)
      implements ListsFact {
    public CaseListBrought {
      columns = List.copyOf(columns);
    }

    @Override
    public String toString() {
      return "CaseListBrought[" + file + "]";
    }
  }

  /// A member confirmed what each column holds, in the order of the file. A later one replaces it.
  @FactType("columns-named/1")
  record ColumnsNamed(List<Holds> holds) implements ListsFact {
    public ColumnsNamed {
      holds = List.copyOf(holds);
    }
  }

  @FactType("case-list-taken-back/1")
  record CaseListTakenBack(String reason) implements ListsFact {}
}
