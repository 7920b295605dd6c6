package org.safeconduct.server.children;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.children.ChildFact.AgeRecorded;
import org.safeconduct.server.children.ChildFact.AssentHeard;
import org.safeconduct.server.children.ChildFact.GuardianSaid;
import org.safeconduct.server.children.ChildFact.InterestAgreed;
import org.safeconduct.server.children.ChildFact.InterestDeclined;
import org.safeconduct.server.children.ChildFact.InterestProposed;
import org.safeconduct.server.children.ChildFact.LawyerMet;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.SubjectId;

/// Takes the facts of a child one after the other. Used once.
final class ChildFold {
  private final List<Told<AgeRecorded>> ages = new ArrayList<>();
  private final List<Told<AssentHeard>> assents = new ArrayList<>();
  private @Nullable Told<GuardianSaid> guardian;
  private @Nullable Told<LawyerMet> lawyer;
  private final Map<SubjectId, BestInterest> interests = new LinkedHashMap<>();
  private final List<Told<ChildFact>> odd = new ArrayList<>();

  void take(Told<ChildFact> told) {
    switch (told.fact()) {
      case AgeRecorded fact -> ages.add(as(told, fact));
      case AssentHeard fact -> assents.add(as(told, fact));
      case GuardianSaid fact -> guardian = as(told, fact);
      case LawyerMet fact -> lawyer = as(told, fact);
      case InterestProposed fact -> {
        BestInterest proposed = new BestInterest.Proposed(as(told, fact));
        if (interests.putIfAbsent(told.subject(), proposed) != null) odd.add(told);
      }
      case InterestAgreed _ -> agree(told);
      case InterestDeclined fact -> decline(told, fact);
    }
  }

  /// One person's word alone decides nothing, whatever wrote it.
  private void agree(Told<ChildFact> told) {
    if (interests.get(told.subject()) instanceof BestInterest.Proposed waiting
        && !waiting.proposed().by().equals(told.by())) {
      interests.put(told.subject(), new BestInterest.Decided(waiting.proposed(), told.by()));
    } else {
      odd.add(told);
    }
  }

  private void decline(Told<ChildFact> told, InterestDeclined fact) {
    BestInterest now = interests.get(told.subject());
    if (now == null || now instanceof BestInterest.Declined) {
      odd.add(told);
    } else {
      interests.put(told.subject(), new BestInterest.Declined(now.proposed(), fact.why()));
    }
  }

  private static <F extends ChildFact> Told<F> as(Told<ChildFact> told, F fact) {
    return new Told<>(told.ref(), told.subject(), told.by(), told.at(), fact);
  }

  Child done() {
    return new Child(
        ages,
        Optional.ofNullable(guardian),
        assents,
        Optional.ofNullable(lawyer),
        List.copyOf(interests.values()),
        odd);
  }
}
