package org.safeconduct.server.children;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.safeconduct.server.casework.Concern;
import org.safeconduct.server.casework.Heed;
import org.safeconduct.server.children.ChildFact.GuardianSaid;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.Phrase;
import org.springframework.stereotype.Service;

/// The rules that hold for children, whom a bed never has to wait for:
///
/// ```
///                      unrelated   leaving,    leaving   authorities   a word to
///                       adults    travelling  the country               the family
///  nobody decided        stops
///  not asked, or no                 stops                   stops
///  no lawyer was met                             stops      stops
///  no guardian counts                            stops
///  guardian is danger                                                     stops
/// ```
///
/// What two decided in the child's best interests and nobody stopped is weighed instead.
@Service
public class ChildHeeds implements Heed.Source {
  private static final Set<Concern> OUT =
      Set.of(Concern.LEAVING_THE_COUNTRY, Concern.DEALING_WITH_AUTHORITIES);
  private static final Phrase TWO = Phrase.of("children.decides.two");

  @Override
  public Stream<Heed> heeds(Chronicle casefile) {
    Child child = Child.of(casefile);
    if (!child.isChild()) return Stream.empty();
    return Stream.of(adults(child), asked(child), lawyer(child), leave(child), danger(child))
        .flatMap(Optional::stream);
  }

  private static Optional<Heed> adults(Child child) {
    Set<Concern> with = Set.of(Concern.WHO_THEY_STAY_WITH);
    return Optional.of(
        decided(child, Interest.STAYING_WITH_UNRELATED_ADULTS)
            .map(proposal -> heed(with, "adults-decided", List.of(proposal)))
            .orElseGet(() -> heed(with, "adults", List.of()).unless(TWO)));
  }

  /// They are asked each time; what stops is that nobody asked, or that they said no.
  private static Optional<Heed> asked(Child child) {
    Heed ask =
        heed(
            Set.of(
                Concern.LEAVING_THE_COUNTRY,
                Concern.TRAVEL_INSIDE,
                Concern.DEALING_WITH_AUTHORITIES),
            "assent",
            List.of());
    boolean agrees =
        !child.assents().isEmpty() && child.assents().getLast().fact().assent() == Assent.AGREES;
    return Optional.of(
        agrees || mayLeave(child) ? ask : ask.unless(Phrase.of("children.decides.assent")));
  }

  private static Optional<Heed> lawyer(Child child) {
    return child.lawyer().isPresent() || mayLeave(child)
        ? Optional.empty()
        : Optional.of(heed(OUT, "lawyer", List.of()).unless(Phrase.of("children.decides.lawyer")));
  }

  private static Optional<Heed> leave(Child child) {
    return guardian(child).filter(g -> g == Guardian.COUNTS).isPresent() || mayLeave(child)
        ? Optional.empty()
        : Optional.of(
            heed(Set.of(Concern.LEAVING_THE_COUNTRY), "no-guardian", List.of()).unless(TWO));
  }

  private static Optional<Heed> danger(Child child) {
    return guardian(child)
        .filter(g -> g == Guardian.IS_THE_DANGER)
        .map(_ ->
            heed(Set.of(Concern.WORD_TO_FAMILY), "guardian", List.of())
                .unless(Phrase.of("children.decides.guardian")));
  }

  private static Optional<Guardian> guardian(Child child) {
    return child.guardian().map(Told::fact).map(GuardianSaid::guardian);
  }

  private static boolean mayLeave(Child child) {
    return decided(child, Interest.LEAVING_THE_COUNTRY).isPresent()
        || decided(child, Interest.GOING_TO_RELATIVES).isPresent();
  }

  private static Optional<String> decided(Child child, Interest interest) {
    return child.decided(interest).map(d -> d.proposed().fact().proposal());
  }

  private static Heed heed(Set<Concern> concerns, String what, List<String> words) {
    return new Heed(concerns, Phrase.of("children.heed." + what), words, "child");
  }
}
