package org.safeconduct.server.figures;

import java.util.ArrayList;
import java.util.List;

/// Which table a coordinator wants to publish.
public record Asked(Cut cut, Manner manner) {

  /// Those that say less, the least loss first: fewer figures, then rougher ones.
  List<Asked> coarser() {
    List<Asked> coarser = new ArrayList<>();
    if (manner == Manner.EXACT) cut.coarser().forEach(c -> coarser.add(new Asked(c, manner)));
    for (Manner rougher : Manner.values()) {
      if (rougher.base() <= manner.base()) continue;
      coarser.add(new Asked(cut, rougher));
      cut.coarser().forEach(c -> coarser.add(new Asked(c, rougher)));
    }
    return coarser;
  }
}
