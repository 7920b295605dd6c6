package org.safeconduct.server.journal.erasing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.safeconduct.ledger.Erasure;
import org.safeconduct.ledger.Id16;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Entry;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.Means;
import org.safeconduct.server.journal.MechanismFact;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.journal.log.Failpoint;
import org.safeconduct.server.journal.log.LogRow;
import org.safeconduct.server.journal.log.Pending;
import org.safeconduct.server.journal.writing.Sheet;
import org.safeconduct.server.journal.writing.Writing;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.FactRef;
import org.safeconduct.server.kernel.Refusal;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.vault.Right;
import org.safeconduct.server.vault.Unlocked;

/// Destroys one fact, once a second person agrees with the first who asked.
public final class Erasing {
  private final Means means;
  private final Writing writing;
  private final Settling settling;

  public Erasing(Means means, Writing writing, Settling settling) {
    this.means = means;
    this.writing = writing;
    this.settling = settling;
  }

  /// @param about the fact's subject, as the second person opened it
  public Outcome erase(Unlocked second, FactRef fact, String reason, Chronicle about) {
    Optional<Told<Fact>> told = open(about, fact);
    if (told.isEmpty()) return no("journal.refuse.gone");
    if (keepsTheScopeTogether(told.get().fact())) return no("journal.refuse.erase-mechanism");
    List<Told<MechanismFact.ErasureAsked>> asked =
        about.live(MechanismFact.ErasureAsked.class).stream()
            .filter(ask -> ask.fact().seq() == fact.seq())
            .toList();
    if (asked.isEmpty()) return no("journal.refuse.erase-unasked");
    if (asked.stream().allMatch(ask -> ask.by().equals(second.member()))) {
      return no("journal.refuse.erase-alone");
    }
    Outcome outcome = writing.write(second, sheet(fact, reason, told.get()));
    if (outcome instanceof Outcome.Written) {
      means.failpoints().reached(Failpoint.ERASURE_LOGGED);
      settling.settle();
    }
    return outcome;
  }

  private Sheet sheet(FactRef fact, String reason, Told<Fact> told) {
    LogRow row = means.record().read().row(fact).orElseThrow();
    Erasure line = new Erasure.OneFact(Id16.of(fact.scope().toBytes()), fact.seq());
    SubjectId subject = told.subject();
    List<Pending> pending = new ArrayList<>();
    pending.add(new Pending.Erase(row.bodyId(), fact.scope()));
    files(told.fact()).forEach(file -> pending.add(new Pending.Erase(file, fact.scope())));
    return Sheet.of(
        List.of(
            new Sheet.Line(
                fact.scope(), subject, new MechanismFact.Erased(fact.seq(), reason), line)),
        pending,
        Right.WRITE);
  }

  /// The sealed files that a fact tells of go with it.
  private Set<BodyId> files(Fact fact) {
    Set<BodyId> files = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
    for (BodyId id : means.codec().bodiesIn(fact)) {
      if (means.record().read().hasExhibit(id)) files.add(id);
    }
    return files;
  }

  private static Optional<Told<Fact>> open(Chronicle about, FactRef fact) {
    return about.entries().stream()
        .filter(entry -> entry.ref().equals(fact))
        .flatMap(entry -> entry instanceof Entry.Open(var told) ? Stream.of(told) : Stream.empty())
        .findFirst();
  }

  /// Without these a scope could not be read or written, or what was taken back would count again.
  private static boolean keepsTheScopeTogether(Fact fact) {
    return fact instanceof MechanismFact.ScopeOpened
        || fact instanceof MechanismFact.Granted
        || fact instanceof MechanismFact.Revoked
        || fact instanceof MechanismFact.Retracted;
  }

  private static Outcome no(String key) {
    return new Outcome.Refused(Refusal.of(key));
  }
}
