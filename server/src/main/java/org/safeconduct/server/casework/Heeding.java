package org.safeconduct.server.casework;

import java.util.List;
import java.util.Set;
import org.safeconduct.server.journal.Chronicle;
import org.springframework.stereotype.Service;

/// Everything that must be heeded in a casefile, whichever module knows it. Ask before a step that
/// cannot be taken back.
@Service
public class Heeding {
  private final List<Heed.Source> sources;

  public Heeding(List<Heed.Source> sources) {
    this.sources = List.copyOf(sources);
  }

  public List<Heed> of(Chronicle casefile) {
    return sources.stream().flatMap(source -> source.heeds(casefile)).toList();
  }

  /// What stands against a step that touches any of these.
  public List<Heed> on(Chronicle casefile, Set<Concern> concerns) {
    return of(casefile).stream().filter(heed -> heed.touches(concerns)).toList();
  }
}
