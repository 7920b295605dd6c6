package org.safeconduct.server.dossier;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeconduct.server.dossier.DossierFact.Content;
import org.safeconduct.server.dossier.DossierFact.Counted;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.Aim;
import org.safeconduct.server.mandate.Recipient;

/// What of a whole inquiry may go to one recipient, and why the rest may not: a [Plan] in which
/// everything was picked, and beyond it what is known of events and acts. Pure.
///
/// An event stays when anything that it is known from stays, an act when anything that supports it
/// does. An act stays with its event, and when the terms of any witness whom it harmed do not carry
/// an account: what is known of them came from them. People and sources leave only with what names
/// them.
///
/// @param leaving of each kind, in the inquiry's order
/// @param ofWitnesses what leaves on somebody's terms
public record InquiryPlan(
    Recipient recipient,
    Aim aim,
    Map<What, Set<SubjectId>> leaving,
    List<Content> ofWitnesses,
    List<Stays> staying) {

  /// Something of the inquiry that stays.
  public record Stays(What what, SubjectId item, Plan.Reason reason) {}

  public InquiryPlan {
    Map<What, Set<SubjectId>> copy = new EnumMap<>(What.class);
    leaving.forEach(
        (what, ids) -> copy.put(what, Collections.unmodifiableSet(new LinkedHashSet<>(ids))));
    leaving = Collections.unmodifiableMap(copy);
    ofWitnesses = List.copyOf(ofWitnesses);
    staying = List.copyOf(staying);
  }

  public static InquiryPlan of(Shelf shelf, Recipient recipient, Aim aim, Instant now) {
    return new Sorting(shelf, new Gate(shelf, recipient, aim, now)).plan();
  }

  public Set<SubjectId> leaving(What what) {
    return leaving.getOrDefault(what, Set.of());
  }

  public boolean leaves(What what, SubjectId item) {
    return leaving(what).contains(item);
  }

  public List<Stays> staying(What what) {
    return staying.stream().filter(s -> s.what() == what).toList();
  }

  /// Of every kind of which there is anything.
  public List<Counted> counts() {
    return Arrays.stream(What.values())
        .map(what -> new Counted(what, leaving(what).size(), staying(what).size()))
        .filter(counted -> counted.left() + counted.stayed() > 0)
        .toList();
  }

  public boolean isNothing() {
    return leaving.values().stream().allMatch(Set::isEmpty);
  }

  @Override
  public String toString() {
    return "InquiryPlan[" + staying.size() + " stay]";
  }
}
