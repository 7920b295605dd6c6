package org.safeconduct.server.site;

import java.util.List;
import java.util.Optional;
import org.safeconduct.server.vault.Unlocked;

/// The searches that a member keeps under a name: their own, sealed to them, in nobody else's list.
/// `team` keeps them.
public interface SavedSearches {
  /// No member keeps more.
  int MOST = 100;

  /// All of this member, in no order.
  List<Saved> all(Unlocked unlocked);

  /// Keeps one, in place of the one of the same id.
  void keep(Unlocked unlocked, Saved saved);

  /// Removes one, so that it is in no file any more.
  void remove(Unlocked unlocked, String id);

  default Optional<Saved> one(Unlocked unlocked, String id) {
    return all(unlocked).stream().filter(saved -> saved.id().equals(id)).findFirst();
  }

  /// @param id random
  record Saved(String id, String name, Sought sought) {
    private static final int LONGEST_NAME = 100;

    public Saved named(String other) {
      String stripped = other.strip();
      int end = stripped.offsetByCodePoints(0, Math.min(LONGEST_NAME, codePoints(stripped)));
      return stripped.isEmpty() ? this : new Saved(id, stripped.substring(0, end), sought);
    }

    private static int codePoints(String text) {
      return text.codePointCount(0, text.length());
    }

    @Override
    public String toString() {
      return "Saved[" + id + "]";
    }
  }
}
