package org.safeconduct.server.journal.reading;

import java.util.Optional;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.kernel.BodyId;

/// The keys of bodies, as far as one reader has them.
@FunctionalInterface
public interface BodyKeys {
  /// The caller closes it.
  Optional<Secret> of(BodyId body);
}
