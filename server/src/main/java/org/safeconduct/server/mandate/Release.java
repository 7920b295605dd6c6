package org.safeconduct.server.mandate;

import java.util.List;

/// What one basis covers: one aim, one recipient, some kinds of item. No more.
public record Release(Aim aim, Recipient recipient, List<ItemKind> kinds) {
  public Release {
    kinds = kinds.stream().distinct().sorted().toList();
    if (kinds.isEmpty()) throw new IllegalArgumentException("a release covers something");
  }

  boolean covers(ItemKind kind, Recipient to, Aim wanted) {
    return aim == wanted && recipient.is(to) && kinds.contains(kind);
  }
}
