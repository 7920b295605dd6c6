package org.safeconduct.server.care;

import java.util.LinkedHashSet;
import java.util.Set;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.MechanismFact;
import org.safeconduct.server.journal.MechanismFact.Granted;
import org.safeconduct.server.journal.MechanismFact.Revoked;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.vault.Unlocked;

/// Who reads the findings of one person, folded from the chronicle of their care scope.
public record CareReaders(Set<Audience> audiences) {
  public CareReaders {
    audiences = Set.copyOf(audiences);
  }

  public static CareReaders of(Chronicle care) {
    Set<Audience> readers = new LinkedHashSet<>();
    for (Told<MechanismFact> told : care.live(MechanismFact.class)) {
      if (told.fact() instanceof Granted granted) readers.add(granted.to());
      if (told.fact() instanceof Revoked revoked) readers.remove(revoked.from());
    }
    return new CareReaders(readers);
  }

  /// Whether this member would still read them without these.
  boolean stays(Unlocked member, Audience without) {
    return audiences.stream()
        .filter(one -> !one.equals(without))
        .anyMatch(one ->
            switch (one) {
              case Audience.OfMember m -> m.member().equals(member.member());
              case Audience.OfTeam t -> member.teams().contains(t.team());
            });
  }
}
