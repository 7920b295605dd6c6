package org.safeconduct.server.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.safeconduct.server.dossier.DossierFact.Content;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.Aim;
import org.safeconduct.server.mandate.MayLeave;
import org.safeconduct.server.mandate.Recipient;
import org.safeconduct.server.source.Attribution;

/// What of some picks may go to one recipient, and why the rest may not. Pure: the desk brings the
/// shelf, the terms and the clock.
///
/// @param masked by account, those of its paragraphs that leave with third persons covered
public record Plan(
    Recipient recipient,
    Aim aim,
    List<Content> leaving,
    List<Refused> refused,
    Map<SubjectId, Set<Integer>> masked) {

  /// A pick that stays.
  public record Refused(Pick pick, Reason reason) {}

  public sealed interface Reason {
    /// The witness's terms do not carry it.
    record ByTerms(SubjectId witness, MayLeave.Withheld withheld) implements Reason {}

    /// The terms on which it was said do not carry it.
    record ByAttribution(Attribution.Hold hold) implements Reason {}

    /// It was corrected, and the correction is not among what leaves.
    record WithoutCorrection(SubjectId correction) implements Reason {}

    /// An exhibit from somebody without terms here.
    record NobodysTerms() implements Reason {}

    /// Nobody knows yet whether the file tells where it was made.
    record NotRead() implements Reason {}

    /// The file tells where it was made, and there is no copy of it that does not.
    record TellsPlace() implements Reason {}

    /// What is known of it comes from something that stays.
    record RestsOn(SubjectId other) implements Reason {}

    /// Its event stays.
    record WithItsEvent(SubjectId event) implements Reason {}

    /// An entry of a kind of which nobody has said that it can be read elsewhere.
    record NotPublished(SubjectId kind) implements Reason {}

    /// Nothing that leaves names it.
    record NotNamed() implements Reason {}

    /// A third person is told of in it, and in what the witness said later of the same.
    record TellsOfOthers() implements Reason {}

    /// It does not exist (any more).
    record Gone() implements Reason {}
  }

  public Plan {
    leaving = List.copyOf(leaving);
    refused = List.copyOf(refused);
    masked = Map.copyOf(masked);
  }

  public static Plan of(Shelf shelf, List<Pick> picks, Recipient recipient, Aim aim, Instant now) {
    List<Content> leaving = new ArrayList<>();
    List<Refused> refused = new ArrayList<>();
    Gate gate = new Gate(shelf, recipient, aim, now);
    for (Pick pick : picks) {
      switch (gate.ask(pick)) {
        case Gate.Open(Content content) -> leaving.add(content);
        case Gate.Shut(Reason reason) -> refused.add(new Refused(pick, reason));
      }
    }
    dropUncorrected(shelf, picks, leaving, refused);
    return new Plan(recipient, aim, leaving, refused, masked(shelf, leaving, gate));
  }

  private static Map<SubjectId, Set<Integer>> masked(
      Shelf shelf, List<Content> leaving, Gate gate) {
    Map<SubjectId, Set<Integer>> masked = new HashMap<>();
    for (Content content : leaving) {
      shelf
          .account(content.item())
          .map(a -> shelf.masked(a, gate.recipient(), gate.aim(), gate.now()))
          .filter(paragraphs -> !paragraphs.isEmpty())
          .ifPresent(paragraphs -> masked.put(content.item(), paragraphs));
    }
    return masked;
  }

  /// Which of the picked paragraphs of this leave masked.
  public Set<Integer> masked(Content content) {
    Set<Integer> all = new TreeSet<>(masked.getOrDefault(content.item(), Set.of()));
    all.retainAll(content.paragraphs());
    return all;
  }

  /// Until nothing changes: dropping one statement can leave another without its correction.
  private static void dropUncorrected(
      Shelf shelf, List<Pick> picks, List<Content> leaving, List<Refused> refused) {
    boolean dropped = true;
    while (dropped) {
      dropped = false;
      Set<SubjectId> present = leaving.stream().map(Content::item).collect(Collectors.toSet());
      for (Content content : List.copyOf(leaving)) {
        for (SubjectId correction : shelf.correctionsOf(content.item())) {
          if (present.contains(correction)) continue;
          leaving.remove(content);
          refused.add(
              new Refused(pickOf(picks, content), new Reason.WithoutCorrection(correction)));
          dropped = true;
          break;
        }
      }
    }
  }

  private static Pick pickOf(List<Pick> picks, Content content) {
    return picks.stream().filter(p -> p.item().equals(content.item())).findFirst().orElseThrow();
  }
}
