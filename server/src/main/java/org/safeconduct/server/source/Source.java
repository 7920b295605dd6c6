package org.safeconduct.server.source;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.source.SourceFact.PersonAsked;
import org.safeconduct.server.source.SourceFact.SourceGraded;
import org.safeconduct.server.source.SourceFact.SourceIntroduced;

/// Who speaks or carries: a publication, an institution, an authority with a letter, or a person
/// with how they know.
///
/// @param grade its letter and why; absent where nobody graded it, always absent for a person
/// @param asked how a person knows and what was checked; absent for all others
public record Source(
    SubjectId id,
    SourceKind kind,
    String name,
    List<String> remark,
    @Nullable SourceGraded grade,
    @Nullable PersonAsked asked) {
  public Source {
    remark = List.copyOf(remark);
  }

  /// Empty where the subject is no source. A letter given to a person counts for nothing.
  public static Optional<Source> of(Chronicle subject) {
    Optional<Source> source = Optional.empty();
    for (Told<SourceFact> told : subject.live(SourceFact.class)) {
      switch (told.fact()) {
        case SourceIntroduced fact -> {
          if (source.isEmpty()) {
            source =
                Optional.of(
                    new Source(
                        told.subject(), fact.kind(), fact.name(), fact.remark(), null, null));
          }
        }
        case SourceGraded fact ->
            source = source.map(s -> s.kind.isGraded() ? s.with(fact, s.asked) : s);
        case PersonAsked fact ->
            source = source.map(s -> s.kind.isGraded() ? s : s.with(s.grade, fact));
        case SourceFact.OfStatement _ -> {}
      }
    }
    return source;
  }

  /// @throws Refused for a person
  public SourceGraded grade(Reliability reliability, String why) {
    if (!kind.isGraded()) throw Refused.because("source.refuse.no-letter");
    return new SourceGraded(reliability, why);
  }

  /// @throws Refused for all but a person
  public PersonAsked ask(List<String> howTheyKnow, List<String> checked) {
    if (kind.isGraded()) throw Refused.because("source.refuse.no-person");
    return new PersonAsked(howTheyKnow, checked);
  }

  private Source with(@Nullable SourceGraded graded, @Nullable PersonAsked person) {
    return new Source(id, kind, name, remark, graded, person);
  }

  @Override
  public String toString() {
    return "Source[" + id + "]";
  }
}
