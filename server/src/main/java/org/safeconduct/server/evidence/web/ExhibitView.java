package org.safeconduct.server.evidence.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.evidence.CustodyEntry;
import org.safeconduct.server.evidence.EvidenceDesk;
import org.safeconduct.server.evidence.Exhibit;
import org.safeconduct.server.evidence.MetBefore;
import org.safeconduct.server.evidence.ReadingDesk;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.MandateFact.WitnessNumbered;
import org.safeconduct.server.mandate.WitnessNumber;
import org.safeconduct.server.mandate.Witnesses;
import org.safeconduct.server.records.Holder;
import org.safeconduct.server.records.OwnFieldsDesk;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Happened;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.team.Organisation;
import org.safeconduct.server.team.TeamDesk;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Component;

/// Makes the pages of one exhibit ready for their reader.
@Component
class ExhibitView {
  private final EvidenceDesk desk;
  private final ReadingDesk reading;
  private final MetBefore met;
  private final InquiryDesk inquiries;
  private final TeamDesk teams;
  private final OwnFieldsDesk own;

  ExhibitView(
      EvidenceDesk desk,
      ReadingDesk reading,
      MetBefore met,
      InquiryDesk inquiries,
      TeamDesk teams,
      OwnFieldsDesk own) {
    this.own = own;
    this.desk = desk;
    this.reading = reading;
    this.met = met;
    this.inquiries = inquiries;
    this.teams = teams;
  }

  NewExhibitPage blank(
      Unlocked unlocked, ScopeId inquiry, ExhibitForm form, List<FieldError> errors) {
    Chronicle chronicle = inquiries.read(unlocked, inquiry, Purpose.WORK).orElseThrow(NotHere::new);
    List<Choice> witnesses =
        Witnesses.of(chronicle).bySubject().entrySet().stream()
            .map(e -> new Choice(e.getKey().toString(), e.getValue().number().toString()))
            .toList();
    ExhibitForm with =
        form.id().isEmpty() ? form.with("id", inquiries.drawSubject().toString()) : form;
    return new NewExhibitPage(inquiry, with, witnesses, errors);
  }

  ExhibitPage one(
      Unlocked unlocked,
      ScopeId inquiry,
      SubjectId id,
      Here here,
      CustodyForm typed,
      List<FieldError> errors) {
    // Asked before reading: what is done by now stands in what is read.
    boolean going = reading.isGoing(inquiry, id) || reading.isGoing(inquiry);
    Chronicle chronicle = desk.read(unlocked, inquiry, id).orElseThrow(NotHere::new);
    Exhibit exhibit = Exhibit.of(chronicle).orElseThrow(NotHere::new);
    ContentsView contents = ContentsView.of(here, inquiry, exhibit);
    boolean waits = contents.state().equals("waiting");
    return new ExhibitPage(
        inquiry,
        exhibit,
        number(unlocked, inquiry, exhibit.acquisition().witness()),
        contents,
        same(unlocked, inquiry, exhibit),
        reading.isGoing(inquiry, id) || (going && waits),
        reading.failed(inquiry, id),
        custody(unlocked, exhibit, here),
        own.of(unlocked, Holder.EXHIBIT, chronicle, here),
        seeing(typed, chronicle.seen(id).toString()),
        false,
        false,
        errors);
  }

  private Optional<WitnessNumber> number(
      Unlocked unlocked, ScopeId inquiry, @Nullable SubjectId witness) {
    if (witness == null) return Optional.empty();
    return inquiries
        .read(unlocked, inquiry, witness, Purpose.WORK)
        .flatMap(c -> Witnesses.of(c).at(witness))
        .map(WitnessNumbered::number);
  }

  private List<ExhibitPage.Same> same(Unlocked unlocked, ScopeId inquiry, Exhibit exhibit) {
    return met.of(unlocked, inquiry, exhibit).stream().map(ExhibitView::same).toList();
  }

  private static ExhibitPage.Same same(Found.Hit hit) {
    return new ExhibitPage.Same(
        "/inquiries/" + hit.scope() + "/exhibits/" + hit.row().subject(),
        hit.row().shown().getOrDefault("label", ""));
  }

  private List<Happened> custody(Unlocked unlocked, Exhibit exhibit, Here here) {
    Organisation organisation = teams.organisation(unlocked);
    return exhibit.custody().reversed().stream()
        .map(entry -> happened(entry, here, organisation))
        .toList();
  }

  private static Happened happened(CustodyEntry entry, Here here, Organisation organisation) {
    String key = "evidence.custody." + entry.step().word();
    // What entered itself has nobody at its other end.
    String line =
        entry.counterpart().isEmpty() ? here.t(key + ".here") : here.t(key, entry.counterpart());
    return Happened.of(here.date(entry.on()), organisation.nameOf(entry.by()), line)
        .saying(entry.how().isBlank() ? List.of() : List.of(entry.how()));
  }

  private static CustodyForm seeing(CustodyForm typed, String seen) {
    return new CustodyForm(seen, typed.step(), typed.counterpart(), typed.how(), typed.on());
  }
}
