package org.safeconduct.server.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.identity.IdentityFact.BirthDateGiven;
import org.safeconduct.server.identity.IdentityFact.ContactChangedHands;
import org.safeconduct.server.identity.IdentityFact.ContactGiven;
import org.safeconduct.server.identity.IdentityFact.DocumentRecorded;
import org.safeconduct.server.identity.IdentityFact.DuressSignAgreed;
import org.safeconduct.server.identity.IdentityFact.IdentityOpened;
import org.safeconduct.server.identity.IdentityFact.NameGiven;
import org.safeconduct.server.identity.IdentityFact.NeverTellNamed;
import org.safeconduct.server.identity.IdentityFact.SpokespersonEnded;
import org.safeconduct.server.identity.IdentityFact.SpokespersonNamed;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Corrections;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;

/// Who a person is, as far as it was said. Folded from the `identity` scope; total.
public record Identity(
    Optional<ScopeId> casefile,
    List<Kept<NameGiven>> names,
    Optional<PartialDate> born,
    List<Kept<DocumentRecorded>> documents,
    List<Kept<ContactGiven>> contacts,
    List<Kept<SpokespersonNamed>> representatives,
    List<Kept<NeverTellNamed>> neverTell,
    Optional<DuressSignAgreed> duressSign,
    List<Told<IdentityFact>> odd) {
  public Identity {
    names = List.copyOf(names);
    documents = List.copyOf(documents);
    contacts = List.copyOf(contacts);
    representatives = List.copyOf(representatives);
    neverTell = List.copyOf(neverTell);
    odd = List.copyOf(odd);
  }

  /// One of several, under its subject.
  public record Kept<F>(SubjectId id, F fact) {
    @Override
    public String toString() {
      return "Kept[" + id + "]";
    }
  }

  public static Identity of(Chronicle chronicle) {
    Fold fold = new Fold();
    Corrections.in(chronicle, IdentityFact.class).forEach(fold::take);
    return fold.done();
  }

  public Optional<ContactGiven> contact(SubjectId id) {
    return contacts.stream().filter(k -> k.id().equals(id)).map(Kept::fact).findFirst();
  }

  @Override
  public String toString() {
    return "Identity";
  }

  private static final class Fold {
    private @Nullable ScopeId casefile;
    private @Nullable PartialDate born;
    private final Map<SubjectId, NameGiven> names = new LinkedHashMap<>();
    private final Map<SubjectId, DocumentRecorded> documents = new LinkedHashMap<>();
    private final Map<SubjectId, ContactGiven> contacts = new LinkedHashMap<>();
    private final Map<SubjectId, SpokespersonNamed> representatives = new LinkedHashMap<>();
    private final Map<SubjectId, NeverTellNamed> neverTell = new LinkedHashMap<>();
    private @Nullable DuressSignAgreed duressSign;
    private final List<Told<IdentityFact>> odd = new ArrayList<>();

    void take(Told<IdentityFact> told) {
      SubjectId subject = told.subject();
      switch (told.fact()) {
        case IdentityOpened fact -> casefile = fact.casefile();
        case NameGiven fact -> names.put(subject, fact);
        case BirthDateGiven fact -> born = fact.date();
        case DocumentRecorded fact -> documents.put(subject, fact);
        case ContactGiven fact -> contacts.put(subject, fact);
        case ContactChangedHands fact -> {
          if (contacts.computeIfPresent(subject, (_, c) -> inHands(c, fact.hands())) == null) {
            odd.add(told);
          }
        }
        case SpokespersonNamed fact -> representatives.put(subject, fact);
        case NeverTellNamed fact -> neverTell.put(subject, fact);
        case DuressSignAgreed fact -> duressSign = fact;
        case SpokespersonEnded _ -> {
          if (representatives.remove(subject) == null) odd.add(told);
        }
      }
    }

    private static ContactGiven inHands(ContactGiven c, InHands hands) {
      return new ContactGiven(
          c.channel(), c.handle(), hands, c.calling(), c.hours(), c.others(), c.codeWord());
    }

    Identity done() {
      return new Identity(
          Optional.ofNullable(casefile),
          kept(names),
          Optional.ofNullable(born),
          kept(documents),
          kept(contacts),
          kept(representatives),
          kept(neverTell),
          Optional.ofNullable(duressSign),
          odd);
    }

    private static <F> List<Kept<F>> kept(Map<SubjectId, F> all) {
      return all.entrySet().stream().map(e -> new Kept<>(e.getKey(), e.getValue())).toList();
    }
  }
}
