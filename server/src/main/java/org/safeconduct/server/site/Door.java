package org.safeconduct.server.site;

import java.util.List;
import java.util.Optional;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.vault.Unlocked;

/// What the shell asks about whoever stands before it; `team` answers.
public interface Door {
  /// Whose session this secret is, if it still stands. Does not count as use.
  Optional<Visitor> visitor(String secret);

  /// The member's keys for one request; empty where the session is locked or gone. Counts as use.
  Optional<Unlocked> open(String secret);

  /// Takes the keys of a session out of memory. Its forms are still kept for their author.
  void lock(Visitor visitor);

  /// Keeps a form that met a locked session, sealed to its author.
  void keep(Visitor author, KeptForm form);

  /// The forms kept for this member, oldest first.
  List<KeptForm> kept(Unlocked unlocked);

  /// The member reads in this language from now on, on any machine.
  void speak(Unlocked unlocked, Language language);

  /// Forgets a kept form.
  void forget(Unlocked unlocked, String id);
}
