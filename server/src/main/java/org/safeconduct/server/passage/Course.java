package org.safeconduct.server.passage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.passage.PassageFact.ApplicationLodged;
import org.safeconduct.server.passage.PassageFact.ApplicationPlanned;
import org.safeconduct.server.passage.PassageFact.AuthorityStatusSeen;
import org.safeconduct.server.passage.PassageFact.DocumentsAsked;
import org.safeconduct.server.passage.PassageFact.DocumentsHandedIn;
import org.safeconduct.server.passage.PassageFact.InformalWordCorrected;
import org.safeconduct.server.passage.PassageFact.InformalWordGiven;
import org.safeconduct.server.passage.PassageFact.RemedySet;
import org.safeconduct.server.passage.PassageFact.VisaInterviewHeld;
import org.safeconduct.server.passage.PassageFact.VisaInterviewSet;
import org.safeconduct.server.passage.PassageFact.VisaRefused;

/// Everything that counts of one application, oldest first, and what follows from it whatever the
/// state. Any part may be missing (taken back, erased); nothing here throws.
public record Course(SubjectId id, List<Told<PassageFact>> told) {
  public Course {
    told = List.copyOf(told);
  }

  public Optional<ApplicationPlanned> plan() {
    return last(ApplicationPlanned.class);
  }

  public Optional<ApplicationLodged> lodged() {
    return last(ApplicationLodged.class);
  }

  /// Every informal word as it stands now, beside what it was at first.
  public List<InformalWord> words() {
    Map<Long, InformalWord> words = new LinkedHashMap<>();
    for (Told<PassageFact> t : told) {
      if (t.fact() instanceof InformalWordGiven given) {
        words.put(t.ref().seq(), new InformalWord(t.ref().seq(), given, List.of()));
      } else if (t.fact() instanceof InformalWordCorrected corrected) {
        words.computeIfPresent(corrected.word(), (seq, word) -> word.corrected(corrected));
      }
    }
    return List.copyOf(words.values());
  }

  /// Whether, as things stand, anybody told us not to apply.
  public boolean discouraged() {
    return words().stream().anyMatch(w -> w.tenor() == Tenor.DISCOURAGING);
  }

  /// The remedies against the last refusal, each with its latest clock.
  public List<Remedy> remedies() {
    Map<Remedy.Kind, Remedy> remedies = new LinkedHashMap<>();
    for (Told<PassageFact> t : told) {
      if (t.fact() instanceof VisaRefused refused) {
        remedies.clear();
        refused.remedies().forEach(r -> remedies.put(r.kind(), r));
      }
      if (t.fact() instanceof RemedySet set) remedies.put(set.remedy().kind(), set.remedy());
    }
    return List.copyOf(remedies.values());
  }

  /// The documents still owed, and until when the first of them.
  public List<DocumentsAsked> owed() {
    List<DocumentsAsked> owed = new ArrayList<>();
    for (Told<PassageFact> t : told) {
      if (t.fact() instanceof DocumentsAsked asked) owed.add(asked);
      if (t.fact() instanceof DocumentsHandedIn) owed.clear();
    }
    return List.copyOf(owed);
  }

  /// The interview that is set and not yet held.
  public Optional<Due> interview() {
    Optional<Due> set = Optional.empty();
    for (Told<PassageFact> t : told) {
      if (t.fact() instanceof VisaInterviewSet interview) set = Optional.of(interview.due());
      if (t.fact() instanceof VisaInterviewHeld) set = Optional.empty();
    }
    return set;
  }

  /// The authority's own track, oldest first.
  public List<AuthorityStatusSeen> statuses() {
    return all(AuthorityStatusSeen.class);
  }

  /// The day before which no decision can have been made.
  Optional<LocalDate> lodgedNotBefore() {
    return lodged().map(l -> l.on().earliest());
  }

  private <F extends PassageFact> List<F> all(Class<F> kind) {
    return told.stream().map(Told::fact).filter(kind::isInstance).map(kind::cast).toList();
  }

  private <F extends PassageFact> Optional<F> last(Class<F> kind) {
    List<F> all = all(kind);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  @Override
  public String toString() {
    return "Course[" + id + ", " + told.size() + " facts]";
  }
}
