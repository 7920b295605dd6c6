package org.safeconduct.server.journal.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.vault.ScopeKeys;

/// Many bodies' keys fetched at once, each handed out once; what is left is wiped.
public final class HeldKeys implements BodyKeys, AutoCloseable {
  private final Map<BodyId, Secret> keys;

  private HeldKeys(Map<BodyId, Secret> keys) {
    this.keys = new HashMap<>(keys);
  }

  public static HeldKeys all(ScopeKeys scope) {
    return new HeldKeys(scope.unwrapAll());
  }

  public static HeldKeys of(ScopeKeys scope, Collection<BodyId> bodies) {
    return new HeldKeys(scope.unwrap(bodies));
  }

  @Override
  public Optional<Secret> of(BodyId body) {
    return Optional.ofNullable(keys.remove(body));
  }

  @Override
  public void close() {
    keys.values().forEach(Secret::close);
  }
}
