package org.safeconduct.server.identity;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.safeconduct.server.casework.Compartment;
import org.safeconduct.server.identity.DoorFact.DoorOpened;
import org.safeconduct.server.identity.IdentityFact.IdentityOpened;
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

/// Opens an identity together with its casefile, under a key and a list of readers of its own.
/// Where it takes two to open, a door stands before it that its readers and the custodians see.
@Service
class IdentityCompartment implements Compartment {
  private final Custody custody;
  private final SecureRandom random;

  IdentityCompartment(Custody custody, SecureRandom random) {
    this.custody = custody;
    this.random = random;
  }

  @Override
  public List<Opening> open(
      Unlocked unlocked, ScopeId casefile, TeamId home, List<Audience> readers) {
    ScopeId identity = ScopeId.random(random);
    return custody
        .second(unlocked)
        .<Audience>map(Audience.OfTeam::new)
        .map(custodians ->
            List.of(
                door(casefile, identity, home, readers, custodians),
                identity(
                    casefile, identity, home, readers, new NewScope.Reading.ByTwo(custodians))))
        .orElseGet(() ->
            List.of(identity(casefile, identity, home, readers, NewScope.Reading.READERS_ALONE)));
  }

  private Opening identity(
      ScopeId casefile,
      ScopeId scope,
      TeamId home,
      List<Audience> readers,
      NewScope.Reading reading) {
    SubjectId root = SubjectId.random(random);
    return new Opening(
        new NewScope(scope, root, ScopeKind.IDENTITY, home, readers, reading),
        Draft.of(scope, root, Seen.NOTHING, new IdentityOpened(casefile)));
  }

  private Opening door(
      ScopeId casefile,
      ScopeId identity,
      TeamId home,
      List<Audience> readers,
      Audience custodians) {
    ScopeId scope = ScopeId.random(random);
    SubjectId root = SubjectId.random(random);
    List<Audience> all = new ArrayList<>(readers);
    if (!all.contains(custodians)) all.add(custodians);
    return new Opening(
        new NewScope(scope, root, ScopeKind.IDENTITY, home, all, NewScope.Reading.READERS_ALONE),
        Draft.of(scope, root, Seen.NOTHING, new DoorOpened(casefile, identity)));
  }
}
