package org.safeconduct.server.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.safeconduct.server.exchange.Trouble.Why;
import org.safeconduct.server.records.Incoming;

/// Remembers what is wrong while a reader goes on.
public final class Troubles {
  private static final int MOST = 1_000;

  private final List<Trouble> all = new ArrayList<>();

  public void add(String file, String where, Why why) {
    if (all.size() < MOST) all.add(new Trouble(file, where, why));
  }

  public boolean none() {
    return all.isEmpty();
  }

  public Reading wrong() {
    return new Reading.Wrong(all);
  }

  /// @param incoming made only if nothing is wrong
  public Reading or(Supplier<Incoming> incoming) {
    return all.isEmpty() ? new Reading.Understood(incoming.get()) : wrong();
  }
}
