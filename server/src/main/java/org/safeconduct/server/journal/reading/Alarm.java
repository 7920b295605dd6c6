package org.safeconduct.server.journal.reading;

import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import org.safeconduct.server.journal.Broken;

/// What readers, the scrubber and the start found broken since this process runs. It stops exports
/// and stands on every coordinator's page.
public final class Alarm {
  private static final int MOST = 1_000;

  private final ConcurrentSkipListMap<String, Broken> found = new ConcurrentSkipListMap<>();

  public void ring(Broken broken) {
    if (found.size() < MOST) found.putIfAbsent(broken.where() + " " + broken.what(), broken);
  }

  /// Each once.
  public List<Broken> all() {
    return List.copyOf(found.values());
  }
}
