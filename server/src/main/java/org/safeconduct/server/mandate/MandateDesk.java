package org.safeconduct.server.mandate;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Claim;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.NewScope;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.mandate.MandateFact.MandateOpened;
import org.safeconduct.server.mandate.MandateFact.WitnessNumbered;
import org.safeconduct.server.mandate.TermsFact.TermsOpened;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// The front door to mandates. Whoever takes somebody into an inquiry writes once who it is; after
/// that only custodians can read it.
@Service
public class MandateDesk {
  private final Journal journal;
  private final InquiryDesk inquiries;
  private final Custodians custodians;
  private final InstantSource clock;
  private final SecureRandom random;

  public MandateDesk(
      Journal journal,
      InquiryDesk inquiries,
      Custodians custodians,
      InstantSource clock,
      SecureRandom random) {
    this.journal = journal;
    this.inquiries = inquiries;
    this.custodians = custodians;
    this.clock = clock;
    this.random = random;
  }

  /// Who a witness is, as typed once.
  public record Person(String name, String reach, @Nullable ScopeId identity) {
    @Override
    public String toString() {
      return "Person[]";
    }
  }

  /// Takes a person into an inquiry under the next free number.
  public Optional<Outcome> number(
      Unlocked unlocked, ScopeId inquiry, SubjectId witness, Person person) {
    return inquiries.readToWrite(unlocked, inquiry).map(c -> number(unlocked, c, witness, person));
  }

  private Outcome number(Unlocked unlocked, Chronicle inquiry, SubjectId witness, Person person) {
    WitnessNumber number = Witnesses.of(inquiry).next();
    TeamId home = InquiryDesk.home(inquiry);
    TeamId keepers = custodians.team(unlocked);
    ScopeId terms = ScopeId.random(random);
    ScopeId mandate = ScopeId.random(random);
    SubjectId termsRoot = SubjectId.random(random);
    SubjectId mandateRoot = SubjectId.random(random);
    return journal.write(
        unlocked,
        List.of(
            new NewScope(
                terms, termsRoot, ScopeKind.TERMS, home, List.of(new Audience.OfTeam(keepers))),
            new NewScope(mandate, mandateRoot, ScopeKind.MANDATE, keepers, List.of())),
        List.of(
            Draft.of(inquiry.scope(), witness, Seen.NOTHING, new WitnessNumbered(number, terms))
                .claiming(new Claim("witness", number.toString())),
            Draft.of(terms, termsRoot, Seen.NOTHING, new TermsOpened(number, inquiry.scope())),
            Draft.of(
                mandate,
                mandateRoot,
                Seen.NOTHING,
                new MandateOpened(
                    number,
                    inquiry.scope(),
                    terms,
                    person.name(),
                    person.reach(),
                    person.identity()))));
  }

  /// The terms of a witness, whole. Empty where they are not there or not this member's to open.
  public Optional<Chronicle> terms(Unlocked unlocked, ScopeId terms, Purpose purpose) {
    return journal.open(unlocked, terms, purpose).filter(c -> c.kind() == ScopeKind.TERMS);
  }

  /// Which witness a subject of an inquiry is.
  public Optional<WitnessNumbered> witness(
      Unlocked unlocked, ScopeId inquiry, SubjectId witness, Purpose purpose) {
    return inquiries
        .read(unlocked, inquiry, witness, purpose)
        .flatMap(c -> Witnesses.of(c).at(witness));
  }

  /// Writes down something that was said about leaving, by the rules of [Terms].
  public Optional<Outcome> say(
      Unlocked unlocked, ScopeId terms, Seen seen, Function<Saying, TermsFact> what) {
    return terms(unlocked, terms, Purpose.WORK)
        .map(c -> {
          TermsFact fact = what.apply(new Saying(Terms.of(c), unlocked.member(), clock.instant()));
          return journal.write(unlocked, List.of(Draft.of(terms, c.root(), seen, fact)));
        });
  }

  /// Who a number is, for those who hold the key.
  public Optional<MandateOpened> who(Unlocked unlocked, ScopeId mandate) {
    return journal
        .open(unlocked, mandate, new Purpose(Purpose.Code.REVEAL, Purpose.Surface.PAGE))
        .filter(c -> c.kind() == ScopeKind.MANDATE)
        .flatMap(c -> c.live(MandateOpened.class).stream().map(t -> t.fact()).findFirst());
  }
}
