package org.safeconduct.server.children;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.safeconduct.server.casework.Concern;
import org.safeconduct.server.casework.Heed;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.Phrase;
import org.springframework.stereotype.Service;

/// The rules that hold for children: asked always, with no unrelated adult unless two decided it,
/// and no word to a guardian who is the danger.
@Service
public class ChildHeeds implements Heed.Source {
  private static final Set<Concern> STEPS =
      Set.of(Concern.LEAVING_THE_COUNTRY, Concern.TRAVEL_INSIDE, Concern.WHERE_THEY_STAY);

  @Override
  public Stream<Heed> heeds(Chronicle casefile) {
    Child child = Child.of(casefile);
    if (!child.isChild()) return Stream.empty();
    List<Heed> heeds = new ArrayList<>();
    heeds.add(adults(child));
    heeds.add(heed(STEPS, "assent", List.of()));
    child
        .guardian()
        .filter(told -> told.fact().guardian() == Guardian.IS_THE_DANGER)
        .ifPresent(told ->
            heeds.add(
                heed(
                    Set.of(Concern.WHERE_THEY_STAY, Concern.DEALING_WITH_AUTHORITIES),
                    "guardian",
                    List.of())));
    return heeds.stream();
  }

  private static Heed adults(Child child) {
    Set<Concern> with = Set.of(Concern.WHO_THEY_STAY_WITH);
    Optional<BestInterest.Decided> decided = child.decided(Interest.STAYING_WITH_UNRELATED_ADULTS);
    return decided
        .map(d -> heed(with, "adults-decided", List.of(d.proposed().fact().proposal())))
        .orElseGet(() -> heed(with, "adults", List.of()));
  }

  private static Heed heed(Set<Concern> concerns, String what, List<String> words) {
    return new Heed(concerns, Phrase.of("children.heed." + what), words, "child");
  }
}
