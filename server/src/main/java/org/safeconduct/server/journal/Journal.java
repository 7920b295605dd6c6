package org.safeconduct.server.journal;

import java.util.List;
import java.util.Optional;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.FactRef;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// The front door of the log. Everything that is written goes through [#write]; everything that is
/// read by its content through [#open], which first writes the visit to the trail.
@Service
public class Journal {

  /// Seals, signs and appends all drafts in one commit, or none of them.
  public Outcome write(Unlocked unlocked, List<Draft> drafts) {
    return write(unlocked, List.of(), drafts);
  }

  /// The same, opening scopes first.
  public Outcome write(Unlocked unlocked, List<NewScope> scopes, List<Draft> drafts) {
    throw new IllegalStateException("being built");
  }

  /// The same, with files that were sealed before; one of the facts tells of each.
  public Outcome write(
      Unlocked unlocked, List<NewScope> scopes, List<Draft> drafts, List<NewFile> files) {
    throw new IllegalStateException("being built");
  }

  /// The key of a file of this scope, after the visit is durable. Empty where the file or the scope
  /// is not there, was erased, or is not this member's to open.
  public Optional<Secret> openFile(Unlocked unlocked, ScopeId scope, BodyId file, Purpose purpose) {
    throw new IllegalStateException("being built");
  }

  /// Whether the log has this file: what it does not have is swept from the disk at start.
  public boolean hasFile(BodyId file) {
    throw new IllegalStateException("being built");
  }

  /// A scope whole. Empty where it does not exist and where this member may not open it: the two
  /// are not to be told apart.
  public Optional<Chronicle> open(Unlocked unlocked, ScopeId scope, Purpose purpose) {
    throw new IllegalStateException("being built");
  }

  /// One subject of a scope, by its index.
  public Optional<Chronicle> open(
      Unlocked unlocked, ScopeId scope, SubjectId subject, Purpose purpose) {
    throw new IllegalStateException("being built");
  }

  /// Agrees to an [MechanismFact.ErasureAsked] by another member: from then on the fact's key and
  /// body are gone, from the stores, the index and every older backup of the journal.
  public Outcome erase(Unlocked second, FactRef fact, String reason) {
    throw new IllegalStateException("being built");
  }
}
