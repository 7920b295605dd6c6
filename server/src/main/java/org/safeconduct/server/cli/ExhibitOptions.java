package org.safeconduct.server.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.evidence.Acquisition;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.Term;
import picocli.CommandLine.Option;

/// What `import --exhibits` is told of the files: as on the page that takes in one.
final class ExhibitOptions {
  @Option(
      names = "--exhibits",
      paramLabel = "LABEL",
      description = "Every file of a folder as an exhibit: LABEL 1, LABEL 2, …")
  String label = "";

  @Option(
      names = "--received-from",
      paramLabel = "WHOM",
      description = "Exhibits: from whom, by relation or office.")
  private String from = "";

  @Option(
      names = "--received-on",
      paramLabel = "DATE",
      description = "Exhibits: 2026-11-20, 2026-11, 2026, about 2026-11.")
  private String on = "";

  @Option(names = "--how", paramLabel = "TEXT", description = "Exhibits: by hand, by post, …")
  private String how = "";

  @Option(
      names = "--origin",
      paramLabel = "ORIGIN",
      description = "Exhibits: public, other, or witness (with --witness).")
  private String origin = "other";

  @Option(
      names = "--witness",
      paramLabel = "ID",
      description = "Exhibits: as it stands in the witness's address, subject_…")
  private String witness = "";

  boolean asked() {
    return !label.isEmpty();
  }

  Acquisition acquisition() {
    if (label.isBlank()) throw new Mishap("--exhibits: what the members call these files.");
    if (from.isBlank()) throw new Mishap("--received-from: from whom, by relation or office.");
    Acquisition.Origin of =
        Term.find(Acquisition.Origin.class, origin)
            .orElseThrow(() -> new Mishap("--origin: public, other or witness."));
    Optional<SubjectId> who = witness();
    if ((of == Acquisition.Origin.WITNESS) != who.isPresent()) {
      throw new Mishap("--witness goes with --origin witness, and only with it.");
    }
    @Nullable SubjectId given = who.orElse(null);
    return new Acquisition(of, given, from.strip(), on(), how.strip());
  }

  private Optional<SubjectId> witness() {
    try {
      return witness.isEmpty() ? Optional.empty() : Optional.of(SubjectId.parse(witness));
    } catch (IllegalArgumentException e) {
      throw new Mishap("--witness: as it stands in the witness's address, subject_…");
    }
  }

  private PartialDate on() {
    try {
      return PartialDate.parse(on);
    } catch (IllegalArgumentException e) {
      throw new Mishap("--received-on: 2026-11-20, 2026-11, 2026, about 2026-11, …");
    }
  }
}
