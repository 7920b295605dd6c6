package org.safeconduct.server.identity;

import java.security.SecureRandom;
import java.util.List;
import org.safeconduct.server.casework.Compartment;
import org.safeconduct.server.identity.IdentityFact.IdentityOpened;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.NewScope;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.springframework.stereotype.Service;

/// Opens an identity together with its casefile, under a key and a list of readers of its own.
@Service
class IdentityCompartment implements Compartment {
  private final SecureRandom random;

  IdentityCompartment(SecureRandom random) {
    this.random = random;
  }

  @Override
  public Opening open(ScopeId casefile, TeamId home, List<Audience> readers) {
    ScopeId scope = ScopeId.random(random);
    SubjectId root = SubjectId.random(random);
    return new Opening(
        new NewScope(
            scope, root, ScopeKind.IDENTITY, home, readers, NewScope.Reading.READERS_ALONE),
        Draft.of(scope, root, Seen.NOTHING, new IdentityOpened(casefile)));
  }
}
