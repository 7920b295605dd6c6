package org.safeconduct.server.passage;

import java.util.List;
import java.util.stream.Stream;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.passage.PassageFact.InformalWordCorrected;
import org.safeconduct.server.passage.PassageFact.InformalWordGiven;

/// Something an office said without deciding anything, and every correction of it since.
///
/// @param seq where the first version stands
public record InformalWord(long seq, InformalWordGiven first, List<InformalWordCorrected> since) {
  public InformalWord {
    since = List.copyOf(since);
  }

  InformalWord corrected(InformalWordCorrected by) {
    return new InformalWord(seq, first, Stream.concat(since.stream(), Stream.of(by)).toList());
  }

  /// Which way it points, corrections included.
  public Tenor tenor() {
    return since.isEmpty() ? first.tenor() : since.getLast().tenor();
  }

  public PartialDate said() {
    return since.isEmpty() ? first.said() : since.getLast().said();
  }

  @Override
  public String toString() {
    return "InformalWord[" + seq + "]";
  }
}
