package org.safeconduct.server.passage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Corrections;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.passage.PassageFact.AppealLodged;
import org.safeconduct.server.passage.PassageFact.ApplicationLodged;
import org.safeconduct.server.passage.PassageFact.ApplicationPlanned;
import org.safeconduct.server.passage.PassageFact.ApplicationWithdrawn;
import org.safeconduct.server.passage.PassageFact.AuthorityStatusSeen;
import org.safeconduct.server.passage.PassageFact.BiometricsGiven;
import org.safeconduct.server.passage.PassageFact.DocumentsAsked;
import org.safeconduct.server.passage.PassageFact.DocumentsHandedIn;
import org.safeconduct.server.passage.PassageFact.InformalWordCorrected;
import org.safeconduct.server.passage.PassageFact.InformalWordGiven;
import org.safeconduct.server.passage.PassageFact.RemedySet;
import org.safeconduct.server.passage.PassageFact.VisaGranted;
import org.safeconduct.server.passage.PassageFact.VisaInterviewHeld;
import org.safeconduct.server.passage.PassageFact.VisaInterviewSet;
import org.safeconduct.server.passage.PassageFact.VisaRefused;

/// All applications of one casefile, folded from its chronicle. Total: whatever is missing, there
/// is a state; a fact that does not follow from the one before it is listed in `odd` and still
/// counts, because it happened.
public record Passage(List<Application> applications, List<Told<PassageFact>> odd) {
  public Passage {
    applications = List.copyOf(applications);
    odd = List.copyOf(odd);
  }

  public static Passage of(Chronicle chronicle) {
    Map<SubjectId, List<Told<PassageFact>>> bySubject = new LinkedHashMap<>();
    for (Told<PassageFact> told : Corrections.in(chronicle, PassageFact.class)) {
      bySubject.computeIfAbsent(told.subject(), _ -> new ArrayList<>()).add(told);
    }
    List<Told<PassageFact>> odd = new ArrayList<>();
    List<Application> applications = new ArrayList<>();
    bySubject.forEach((id, told) -> applications.add(fold(new Course(id, told), odd)));
    return new Passage(applications, odd);
  }

  public Optional<Application> application(SubjectId id) {
    return applications.stream().filter(a -> a.course().id().equals(id)).findFirst();
  }

  private static Application fold(Course course, List<Told<PassageFact>> odd) {
    Application state = unlodged(course);
    for (Told<PassageFact> told : course.told()) {
      if (!state.possible().contains(Step.of(told.fact()))) odd.add(told);
      state =
          switch (told.fact()) {
            case ApplicationLodged how -> new Application.Lodged(course, how);
            case VisaRefused how -> new Application.Refused(course, how);
            case AppealLodged how -> new Application.Appealed(course, how);
            case VisaGranted how -> new Application.Granted(course, how);
            case ApplicationWithdrawn how -> new Application.Withdrawn(course, how);
            case ApplicationPlanned _,
                InformalWordGiven _,
                InformalWordCorrected _,
                BiometricsGiven _,
                VisaInterviewSet _,
                VisaInterviewHeld _,
                DocumentsAsked _,
                DocumentsHandedIn _,
                AuthorityStatusSeen _,
                RemedySet _ ->
                state;
          };
    }
    return state;
  }

  private static Application unlodged(Course course) {
    return course.discouraged()
        ? new Application.Discouraged(course)
        : new Application.Idea(course);
  }

  @Override
  public String toString() {
    return "Passage[" + applications.size() + " applications]";
  }
}
