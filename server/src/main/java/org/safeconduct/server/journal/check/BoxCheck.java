package org.safeconduct.server.journal.check;

import java.util.List;
import org.safeconduct.server.journal.Broken;
import org.safeconduct.server.journal.Means;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.vault.Finding;

/// Compares the grants in the box of keys with the logs, without a key: each must have its fact in
/// one of them, and the signature of a granter who was certified. What the fact says, a reader's
/// opening compares ([GrantFacts]).
public final class BoxCheck {
  private final Means means;

  public BoxCheck(Means means) {
    this.means = means;
  }

  public List<Broken> check() {
    return means.vault().audit(this::inLog).stream().map(BoxCheck::broken).toList();
  }

  private boolean inLog(BodyId fact) {
    return means.record().read().row(fact).isPresent()
        || means.trail().read().row(fact).isPresent();
  }

  private static Broken broken(Finding finding) {
    return switch (finding) {
      case Finding.GrantWithoutLeaf(var scope, var _, var fact) ->
          new Broken("keys.db " + scope, "a grant that no fact of the log says: " + fact);
      case Finding.GrantNotSigned(var scope, var _, var by) ->
          new Broken("keys.db " + scope, "a grant that is not signed by who gave it: " + by);
    };
  }
}
