package org.safeconduct.server.route;

import java.time.LocalDate;
import java.util.Optional;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.route.PaperFact.PaperNoted;

/// A document that somebody has, as it was last noted.
public record HeldPaper(Told<PaperNoted> noted) {
  public SubjectId id() {
    return noted.subject();
  }

  public PaperKind kind() {
    return noted.fact().kind();
  }

  public Optional<LocalDate> expires() {
    return Optional.ofNullable(noted.fact().expires());
  }

  /// Whether it is still valid on a day; what ends on no known day is taken to be.
  public boolean isValidOn(LocalDate day) {
    return expires().filter(day::isAfter).isEmpty();
  }

  @Override
  public String toString() {
    return "HeldPaper[" + id() + "]";
  }
}
