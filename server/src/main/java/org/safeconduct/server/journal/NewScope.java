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
  public enum Reading {
    /// The home team, and the readers beside it.
    HOME_TOO,
    /// The readers and nobody else: an identity that its caseworker alone may open.
    READERS_ALONE
  }

  public NewScope {
    readers = List.copyOf(readers);
    if (reading == Reading.READERS_ALONE && readers.isEmpty()) {
      throw new IllegalArgumentException("a scope that nobody could open");
    }
  }

  /// A scope that its home team opens, and these readers beside it.
  public NewScope(ScopeId id, SubjectId root, ScopeKind kind, TeamId home, List<Audience> readers) {
    this(id, root, kind, home, readers, Reading.HOME_TOO);
  }
}
