package org.safeconduct.server.events;

import java.util.List;
import org.safeconduct.server.events.EventsFact.CommandFound;
import org.safeconduct.server.events.EventsFact.PerpetratorRecorded;
import org.safeconduct.server.kernel.SubjectId;

/// Somebody of whom it is said that they did it: by office and unit, and under whose command.
public record AllegedPerpetrator(
    SubjectId id, PerpetratorRecorded recorded, List<CommandFound> commands) {
  public AllegedPerpetrator {
    commands = List.copyOf(commands);
  }

  AllegedPerpetrator under(CommandFound command) {
    return new AllegedPerpetrator(id, recorded, Lists.and(commands, command));
  }

  public String label() {
    return label(recorded);
  }

  /// "Duty officer, 3rd police regiment".
  public static String label(PerpetratorRecorded recorded) {
    if (recorded.unit().isBlank()) return recorded.office();
    if (recorded.office().isBlank()) return recorded.unit();
    return recorded.office() + ", " + recorded.unit();
  }

  @Override
  public String toString() {
    return "AllegedPerpetrator[" + id + "]";
  }
}
