package org.safeconduct.server.journal;

import java.util.List;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;

/// A scope that a write opens: its first facts (kind, home team, grants) are written before the
/// drafts of the same call. `root` is the scope's first subject. Its visits go to the home team's
/// trail, whoever may read it.
public record NewScope(
    ScopeId id,
    SubjectId root,
    ScopeKind kind,
    TeamId home,
    List<Audience> readers,
    Reading reading) {

  /// Whether the home team may open what is at home with it.
  public sealed interface Reading {
    Reading HOME_TOO = new HomeToo();
    Reading READERS_ALONE = new ReadersAlone();

    /// The home team, and the readers beside it.
    record HomeToo() implements Reading {}

    /// The readers and nobody else: an identity that its caseworker alone may open.
    record ReadersAlone() implements Reading {}

    /// The readers, each only while a custodian lends them the other half of the key. They write
    /// without it.
    record ByTwo(Audience custodians) implements Reading {}
  }

  public NewScope {
    readers = List.copyOf(readers);
    if (!reading.equals(Reading.HOME_TOO) && readers.isEmpty()) {
      throw new IllegalArgumentException("a scope that nobody could open");
    }
  }

  /// A scope that its home team opens, and these readers beside it.
  public NewScope(ScopeId id, SubjectId root, ScopeKind kind, TeamId home, List<Audience> readers) {
    this(id, root, kind, home, readers, Reading.HOME_TOO);
  }
}
