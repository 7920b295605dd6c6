package org.safeconduct.server.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.safeconduct.server.inquiry.Telling.subject;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.dossier.DossierFact.Content;
import org.safeconduct.server.dossier.Plan.Reason;
import org.safeconduct.server.evidence.Acquisition;
import org.safeconduct.server.evidence.Derivative;
import org.safeconduct.server.evidence.EvidenceFact.CopyTried;
import org.safeconduct.server.evidence.EvidenceFact.DerivativeMade;
import org.safeconduct.server.evidence.EvidenceFact.ExhibitRead;
import org.safeconduct.server.evidence.EvidenceFact.ExhibitReceived;
import org.safeconduct.server.files.Named;
import org.safeconduct.server.inquiry.Telling;
import org.safeconduct.server.kernel.Bits128;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.Aim;
import org.safeconduct.server.mandate.ItemKind;
import org.safeconduct.server.mandate.MandateFact.WitnessNumbered;
import org.safeconduct.server.mandate.MayLeave;
import org.safeconduct.server.mandate.Recipient;
import org.safeconduct.server.mandate.Release;
import org.safeconduct.server.mandate.Taking;
import org.safeconduct.server.mandate.Terms;
import org.safeconduct.server.mandate.TermsFact.ConsentGiven;
import org.safeconduct.server.mandate.WitnessNumber;
import org.safeconduct.server.source.Attribution;
import org.safeconduct.server.source.SourceFact.StatementRecorded;
import org.safeconduct.server.source.Stance;
import org.safeconduct.server.testimony.Account;
import org.safeconduct.server.testimony.TestimonyFact.AccountTaken;

class PlanTest {
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
  private static final Recipient COURT = new Recipient(Recipient.Kind.COURT, "The Court");
  private static final PartialDate MAY = PartialDate.parse("2017-05");
  private static final SubjectId WITNESS = subject(1);
  private static final SubjectId CLOSED = subject(2);
  private static final SubjectId ACCOUNT = subject(3);
  private static final SubjectId OTHERS_ACCOUNT = subject(4);
  private static final SubjectId FIRST = subject(5);
  private static final SubjectId CORRECTION = subject(6);
  private static final SubjectId WHISPER = subject(7);
  private static final SubjectId PHOTO = subject(8);
  private static final SubjectId PUBLIC_FILE = subject(9);
  private static final SubjectId UNREAD = subject(10);
  private static final SubjectId PLACED = subject(11);
  private static final SubjectId COPIED = subject(12);
  private static final DerivativeMade COPY =
      new DerivativeMade(
          Derivative.Kind.COPY, new BodyId(new Bits128(1, 2)), "01", 1, "00", "a tool", 1, 2, 3);

  private static Shelf shelf() {
    Telling inquiry =
        new Telling(ScopeKind.INQUIRY)
            .tell(WITNESS, new WitnessNumbered(new WitnessNumber(1), Telling.scope(1)))
            .tell(CLOSED, new WitnessNumbered(new WitnessNumber(2), Telling.scope(2)))
            .tell(ACCOUNT, account(WITNESS))
            .tell(OTHERS_ACCOUNT, account(CLOSED))
            .tell(FIRST, statement(Attribution.Terms.ON_RECORD, null))
            .tell(CORRECTION, statement(Attribution.Terms.ON_RECORD, FIRST))
            .tell(WHISPER, statement(Attribution.Terms.OFF_RECORD, null))
            .tell(PHOTO, exhibit(Acquisition.Origin.WITNESS, WITNESS))
            .tell(PHOTO, read())
            .tell(PUBLIC_FILE, exhibit(Acquisition.Origin.PUBLIC, null))
            .tell(PUBLIC_FILE, read())
            .tell(UNREAD, exhibit(Acquisition.Origin.PUBLIC, null))
            .tell(PLACED, exhibit(Acquisition.Origin.PUBLIC, null))
            .tell(PLACED, read(new Named("geo:lat", "43.1")))
            .tell(COPIED, exhibit(Acquisition.Origin.PUBLIC, null))
            .tell(COPIED, read(new Named("geo:lat", "43.1")))
            .tell(COPIED, new CopyTried("a tool", List.of()))
            .tell(COPIED, COPY);
    Terms terms =
        Terms.of(
            new Telling(ScopeKind.TERMS)
                .tell(
                    subject(0),
                    new ConsentGiven(
                        new Release(Aim.ACCOUNTABILITY, COURT, List.of(ItemKind.ACCOUNT)),
                        Taking.freely("1", new Language("ru"), "", List.of()),
                        null))
                .chronicle());
    return Shelf.of(inquiry.chronicle(), Map.of(WITNESS, terms));
  }

  private static AccountTaken account(SubjectId witness) {
    return new AccountTaken(
        witness,
        null,
        Account.Kind.FIRST_ACCOUNT,
        new Language("ru"),
        List.of("One.", "Two.", "Three."),
        List.of());
  }

  private static StatementRecorded statement(
      Attribution.Terms terms, @Nullable SubjectId corrects) {
    return new StatementRecorded(
        MAY,
        "An office",
        "press",
        null,
        new Attribution(terms, Attribution.Form.SPOKEN, null),
        List.of("A claim."),
        Stance.ASSERTS,
        corrects,
        corrects,
        List.of(),
        null,
        null);
  }

  private static ExhibitReceived exhibit(Acquisition.Origin origin, @Nullable SubjectId witness) {
    return new ExhibitReceived(
        new BodyId(new Bits128(1, 1)),
        "00",
        1,
        "image/jpeg",
        "x.jpg",
        "A photograph",
        new Acquisition(origin, witness, "the witness", MAY, "by hand"),
        null);
  }

  private static ExhibitRead read(Named... places) {
    return new ExhibitRead(
        "a tool",
        "image/jpeg",
        null,
        List.of(),
        List.of(places),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void keepsAFileOfWhichNobodyKnowsWhatItTells() {
    assertThat(plan(new Pick.OfExhibit(UNREAD)).refused())
        .extracting(Plan.Refused::reason)
        .containsExactly(new Plan.Reason.NotRead());
  }

  @Test
  void keepsAPhotoThatTellsItsPlaceUntilThereIsACopyThatDoesNot() {
    assertThat(plan(new Pick.OfExhibit(PLACED)).refused())
        .extracting(Plan.Refused::reason)
        .containsExactly(new Plan.Reason.TellsPlace());
    assertThat(plan(new Pick.OfExhibit(COPIED)).leaving())
        .extracting(DossierFact.Content::item)
        .containsExactly(COPIED);
  }

  private static Plan plan(Pick... picks) {
    return Plan.of(shelf(), List.of(picks), COURT, Aim.ACCOUNTABILITY, NOW);
  }

  @Test
  void letsOneParagraphGoOnALiveBasis() {
    Plan plan = plan(new Pick.OfAccount(ACCOUNT, List.of(1)));
    assertThat(plan.refused()).isEmpty();
    assertThat(plan.leaving())
        .containsExactly(new Content(ItemKind.ACCOUNT, ACCOUNT, 3, List.of(1), WITNESS, 1L));
  }

  @Test
  void namesWhatNoBasisCovers() {
    Pick photo = new Pick.OfExhibit(PHOTO);
    Plan plan = plan(photo);
    assertThat(plan.leaving()).isEmpty();
    assertThat(plan.refused())
        .containsExactly(
            new Plan.Refused(
                photo,
                new Reason.ByTerms(
                    WITNESS,
                    new MayLeave.Withheld(MayLeave.Why.OTHER_KIND, MayLeave.Whom.THE_PERSON))));
  }

  @Test
  void refusesAWitnessWhoseTermsCannotBeOpened() {
    Plan plan = plan(new Pick.OfAccount(OTHERS_ACCOUNT, List.of(0)));
    assertThat(plan.refused().getFirst().reason())
        .isEqualTo(
            new Reason.ByTerms(
                CLOSED,
                new MayLeave.Withheld(MayLeave.Why.TERMS_CLOSED, MayLeave.Whom.THE_CUSTODIANS)));
  }

  @Test
  void keepsAnOffRecordStatementOutOfTheDossier() {
    assertThat(plan(new Pick.OfStatement(WHISPER)).refused().getFirst().reason())
        .isEqualTo(new Reason.ByAttribution(Attribution.Hold.OFF_RECORD));
  }

  @Test
  void refusesACorrectedStatementWithoutItsCorrection() {
    Pick first = new Pick.OfStatement(FIRST);
    assertThat(plan(first).refused())
        .containsExactly(new Plan.Refused(first, new Reason.WithoutCorrection(CORRECTION)));
    assertThat(plan(first, new Pick.OfStatement(CORRECTION)).leaving()).hasSize(2);
  }

  @Test
  void aPublicFileNeedsNobodysWord() {
    assertThat(plan(new Pick.OfExhibit(PUBLIC_FILE)).leaving()).hasSize(1);
  }

  @Test
  void whatIsNotThereIsSaidToBeGone() {
    assertThat(plan(new Pick.OfAccount(ACCOUNT, List.of(3))).refused().getFirst().reason())
        .isEqualTo(new Reason.Gone());
    assertThat(plan(new Pick.OfStatement(subject(77))).refused().getFirst().reason())
        .isEqualTo(new Reason.Gone());
  }

  @Test
  void everyPickEitherLeavesOrIsRefused() {
    List<Pick> all =
        List.of(
            new Pick.OfAccount(ACCOUNT, List.of(0, 2)),
            new Pick.OfAccount(OTHERS_ACCOUNT, List.of(0)),
            new Pick.OfStatement(FIRST),
            new Pick.OfStatement(CORRECTION),
            new Pick.OfStatement(WHISPER),
            new Pick.OfExhibit(PHOTO),
            new Pick.OfExhibit(PUBLIC_FILE));
    qt().forAll(integers().between(0, 127))
        .check(mask -> {
          List<Pick> picks = new ArrayList<>();
          for (int i = 0; i < all.size(); i++) if ((mask >> i & 1) == 1) picks.add(all.get(i));
          Plan plan = Plan.of(shelf(), picks, COURT, Aim.ACCOUNTABILITY, NOW);
          boolean corrected =
              plan.leaving().stream().noneMatch(c -> c.item().equals(FIRST))
                  || plan.leaving().stream().anyMatch(c -> c.item().equals(CORRECTION));
          return corrected && plan.leaving().size() + plan.refused().size() == picks.size();
        });
  }
}
