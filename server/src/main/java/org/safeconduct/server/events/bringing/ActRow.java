package org.safeconduct.server.events.bringing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.events.EventsFact.PerpetratorRecorded;
import org.safeconduct.server.kernel.Locality;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.thesauri.TermCode;

/// One row of a table of acts, read and right.
///
/// @param line of the file, from 1
/// @param perpetrator as they would be recorded; absent where the row names none
public record ActRow(
    int line,
    String key,
    TermCode type,
    PartialDate during,
    String pseudonym,
    @Nullable PerpetratorRecorded perpetrator,
    @Nullable Locality place,
    List<TermCode> methods,
    List<String> told) {
  public ActRow {
    methods = List.copyOf(methods);
    told = List.copyOf(told);
  }

  @Override
  public String toString() {
    return "ActRow[" + line + "]";
  }
}
