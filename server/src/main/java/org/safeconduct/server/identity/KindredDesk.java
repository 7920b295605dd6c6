package org.safeconduct.server.identity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.server.identity.IdentityFact.ContactGiven;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// What two identities have in common: asked from one that is open, about those alone that who asks
/// may open as well, each of which is then opened and written to the trail as a reveal. There is no
/// index of numbers that somebody could try one against.
@Service
public class KindredDesk {
  private static final Purpose REVEAL = new Purpose(Purpose.Code.REVEAL, Purpose.Surface.PAGE);
  private static final Purpose FIND = new Purpose(Purpose.Code.WORK, Purpose.Surface.LIST);

  /// So many identities are looked at, in one go.
  private static final int PAGE = 200;

  private final IdentityDesk desk;
  private final Journal journal;
  private final Search search;
  private final Custody custody;

  public KindredDesk(IdentityDesk desk, Journal journal, Search search, Custody custody) {
    this.desk = desk;
    this.journal = journal;
    this.search = search;
    this.custody = custody;
  }

  /// In what somebody is like the one who is looked at.
  public enum Likeness implements Term {
    CONTACT,
    NAME,
    BIRTH
  }

  /// Another casefile, and why it is shown.
  public record Kin(ScopeId casefile, Set<Likeness> by) {
    public Kin {
      by = Set.copyOf(by);
    }
  }

  /// Who else was reached by this contact: for a coordinator, who has to warn them all.
  ///
  /// @throws Refused for who is no coordinator
  public List<Kin> reachedThrough(Unlocked unlocked, ScopeId casefile, SubjectId contact) {
    if (!custody.isCoordinator(unlocked)) throw Refused.because("identity.refuse.coordinator");
    Identity identity = Identity.of(desk.reveal(unlocked, casefile));
    String handle = identity.contact(contact).map(ContactGiven::handle).orElseThrow(Absent::new);
    return others(unlocked, casefile).stream()
        .filter(other ->
            other.identity().contacts().stream()
                .anyMatch(kept -> Handles.same(kept.fact().handle(), handle)))
        .map(other -> new Kin(other.casefile(), EnumSet.of(Likeness.CONTACT)))
        .toList();
  }

  /// Who may be the same person: for a custodian. Two likenesses weigh more than one.
  ///
  /// @throws Refused for who is no custodian
  public List<Kin> perhapsTheSame(Unlocked unlocked, ScopeId casefile) {
    if (!custody.isCustodian(unlocked)) throw Refused.because("identity.refuse.custodian");
    Identity identity = Identity.of(desk.reveal(unlocked, casefile));
    Set<ScopeId> alike = namedAlike(unlocked, identity);
    return others(unlocked, casefile).stream()
        .map(other -> new Kin(other.casefile(), likeness(identity, other, alike)))
        .filter(kin -> kin.by().contains(Likeness.CONTACT) || kin.by().contains(Likeness.NAME))
        .sorted((a, b) -> b.by().size() - a.by().size())
        .toList();
  }

  private record Other(ScopeId casefile, Identity identity) {
    @Override
    public String toString() {
      return "Other[" + casefile + "]";
    }
  }

  private static Set<Likeness> likeness(Identity identity, Other other, Set<ScopeId> alike) {
    Set<Likeness> by = EnumSet.noneOf(Likeness.class);
    boolean contact =
        identity.contacts().stream()
            .anyMatch(mine ->
                other.identity().contacts().stream()
                    .anyMatch(
                        theirs -> Handles.same(mine.fact().handle(), theirs.fact().handle())));
    if (contact) by.add(Likeness.CONTACT);
    if (alike.contains(other.casefile())) by.add(Likeness.NAME);
    if (identity.born().isPresent() && identity.born().equals(other.identity().born())) {
      by.add(Likeness.BIRTH);
    }
    return by;
  }

  /// Whose names are found by this one's, in any script.
  private Set<ScopeId> namedAlike(Unlocked unlocked, Identity identity) {
    Set<ScopeId> alike = new java.util.HashSet<>();
    identity
        .names()
        .forEach(kept -> {
          Query query = Query.list(IdentityListing.KIND).matching(kept.fact().whole());
          search.find(unlocked, query.page(0, PAGE), FIND).hits().stream()
              .flatMap(hit -> casefile(hit).stream())
              .forEach(alike::add);
        });
    return alike;
  }

  /// Every identity but this one that opens to one alone.
  private List<Other> others(Unlocked unlocked, ScopeId but) {
    List<Other> others = new ArrayList<>();
    for (int from = 0; ; from += PAGE) {
      Found found = search.find(unlocked, Query.list(IdentityListing.KIND).page(from, PAGE), FIND);
      for (Found.Hit hit : found.hits()) {
        Optional<ScopeId> casefile = casefile(hit);
        if (hit.row().state().equals(IdentityListing.BY_TWO)) continue;
        if (casefile.isEmpty() || casefile.get().equals(but)) continue;
        journal
            .open(unlocked, hit.scope(), REVEAL)
            .ifPresent(c -> others.add(new Other(casefile.get(), Identity.of(c))));
      }
      if (found.hits().size() < PAGE) return others;
    }
  }

  private static Optional<ScopeId> casefile(Found.Hit hit) {
    return hit.row().refs().stream().findFirst().map(ScopeId::parse);
  }
}
