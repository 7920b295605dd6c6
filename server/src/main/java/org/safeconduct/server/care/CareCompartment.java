package org.safeconduct.server.care;

import java.security.SecureRandom;
import java.util.List;
import org.safeconduct.server.care.CareFact.CareOpened;
import org.safeconduct.server.casework.Compartment;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.NewScope;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// Opens the care scope together with its casefile. It begins with the readers of the identity;
/// they let in who treats the person.
@Service
class CareCompartment implements Compartment {
  private final SecureRandom random;

  CareCompartment(SecureRandom random) {
    this.random = random;
  }

  @Override
  public List<Opening> open(
      Unlocked unlocked, ScopeId casefile, TeamId home, List<Audience> readers) {
    ScopeId care = ScopeId.random(random);
    SubjectId root = SubjectId.random(random);
    return List.of(
        new Opening(
            new NewScope(care, root, ScopeKind.CARE, home, readers, NewScope.Reading.READERS_ALONE),
            Draft.of(care, root, Seen.NOTHING, new CareOpened(casefile))));
  }
}
