package org.safeconduct.server.group;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.group.GroupFact.GroupOpened;
import org.safeconduct.server.group.GroupFact.TravellerAgreed;
import org.safeconduct.server.group.GroupFact.TravellerJoined;
import org.safeconduct.server.group.GroupFact.TravellerLeft;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Corrections;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;

/// People who travel together, folded from the chronicle of their scope. Total: what does not
/// follow from what was before is listed in `odd`.
///
/// @param name empty where the fact that gave it is erased
/// @param travellers those who have not left, in the order in which they joined
public record TravelGroup(String name, List<Traveller> travellers, List<Told<GroupFact>> odd) {
  public TravelGroup {
    travellers = List.copyOf(travellers);
    odd = List.copyOf(odd);
  }

  /// One of them.
  ///
  /// @param agreed what the others may know, as they last said it
  public record Traveller(Told<TravellerJoined> joined, List<Shared> agreed) {
    public Traveller {
      agreed = List.copyOf(agreed);
    }

    public SubjectId id() {
      return joined.subject();
    }

    public ScopeId casefile() {
      return joined.fact().casefile();
    }

    public String codename() {
      return joined.fact().codename();
    }

    @Override
    public String toString() {
      return "Traveller[" + id() + "]";
    }
  }

  public static TravelGroup of(Chronicle chronicle) {
    String name = "";
    Map<SubjectId, Traveller> travellers = new LinkedHashMap<>();
    List<Told<GroupFact>> odd = new ArrayList<>();
    for (Told<GroupFact> told : Corrections.in(chronicle, GroupFact.class)) {
      Traveller now = travellers.get(told.subject());
      switch (told.fact()) {
        case GroupOpened fact -> name = fact.name();
        case TravellerJoined fact -> {
          if (now != null) odd.add(told);
          else travellers.put(told.subject(), new Traveller(as(told, fact), fact.agreed()));
        }
        case TravellerAgreed fact -> {
          if (now == null) odd.add(told);
          else travellers.put(told.subject(), new Traveller(now.joined(), fact.agreed()));
        }
        case TravellerLeft _ -> {
          if (travellers.remove(told.subject()) == null) odd.add(told);
        }
      }
    }
    return new TravelGroup(name, List.copyOf(travellers.values()), odd);
  }

  private static Told<TravellerJoined> as(Told<GroupFact> told, TravellerJoined fact) {
    return new Told<>(told.ref(), told.subject(), told.by(), told.at(), fact);
  }

  public Optional<Traveller> traveller(SubjectId id) {
    return travellers.stream().filter(t -> t.id().equals(id)).findFirst();
  }

  public boolean has(ScopeId casefile) {
    return travellers.stream().anyMatch(t -> t.casefile().equals(casefile));
  }

  @Override
  public String toString() {
    return "TravelGroup[" + travellers.size() + "]";
  }
}
