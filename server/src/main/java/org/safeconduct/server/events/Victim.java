package org.safeconduct.server.events;

import org.safeconduct.server.events.EventsFact.VictimRecorded;
import org.safeconduct.server.kernel.SubjectId;

/// Somebody, or a group, who was harmed: by the pseudonym this inquiry gave.
public record Victim(SubjectId id, VictimRecorded recorded) {

  /// "Tamerlan B.", "Villagers (12)".
  public String label() {
    Integer people = recorded.people();
    return people == null ? recorded.pseudonym() : recorded.pseudonym() + " (" + people + ")";
  }

  @Override
  public String toString() {
    return "Victim[" + id + "]";
  }
}
