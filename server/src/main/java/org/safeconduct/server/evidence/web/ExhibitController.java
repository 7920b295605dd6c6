package org.safeconduct.server.evidence.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.evidence.Acquisition;
import org.safeconduct.server.evidence.CustodyEntry;
import org.safeconduct.server.evidence.EvidenceDesk;
import org.safeconduct.server.evidence.EvidenceFact.CustodyEntered;
import org.safeconduct.server.evidence.Exhibit;
import org.safeconduct.server.files.TooLarge;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.MandateFact.WitnessNumbered;
import org.safeconduct.server.mandate.Witnesses;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Caption;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Happened;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.site.Upload;
import org.safeconduct.server.team.Organisation;
import org.safeconduct.server.team.TeamDesk;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Exhibits: taking one in, looking at its custody, entering a step.
@Controller
class ExhibitController {
  private static final int FIELD_BYTES = 64 * 1024;

  private final EvidenceDesk desk;
  private final InquiryDesk inquiries;
  private final TeamDesk teams;

  ExhibitController(EvidenceDesk desk, InquiryDesk inquiries, TeamDesk teams) {
    this.desk = desk;
    this.inquiries = inquiries;
    this.teams = teams;
  }

  @Bean
  static Caption exhibitCaption() {
    return new Caption(
        "exhibit",
        "inquiry.exhibit",
        Caption.column("label"),
        Caption.within("/inquiries", "exhibits"));
  }

  @GetMapping("/inquiries/{inquiry}/exhibits/new")
  NewExhibitPage blank(
      Unlocked unlocked, @PathVariable ScopeId inquiry, @RequestParam Optional<SubjectId> witness) {
    String id = inquiries.drawSubject().toString();
    String who = witness.map(SubjectId::toString).orElse("");
    return page(unlocked, inquiry, ExhibitForm.blank(id, who), List.of());
  }

  /// Fields first, the file last: when its first byte comes in everything else is known.
  @PostMapping("/inquiries/{inquiry}/exhibits")
  Answer receive(Unlocked unlocked, @PathVariable ScopeId inquiry, Upload upload)
      throws IOException {
    ExhibitForm form = ExhibitForm.blank("", "");
    for (Optional<Upload.Part> next = upload.next(); next.isPresent(); next = upload.next()) {
      Upload.Part part = next.get();
      if (part.isFile()) return receive(unlocked, inquiry, form, part);
      form = form.with(part.name(), part.text(FIELD_BYTES));
    }
    return page(unlocked, inquiry, form, wrong("file", "evidence.wrong.no-file"));
  }

  private Answer receive(Unlocked unlocked, ScopeId inquiry, ExhibitForm form, Upload.Part file)
      throws IOException {
    Typed typed = new Typed();
    String label = typed.needed("label", form.label());
    Optional<Acquisition> acquisition = acquisition(form, typed);
    if (file.file().orElse("").isEmpty()) typed.wrong("file", "evidence.wrong.no-file");
    if (!typed.isRight() || acquisition.isEmpty()) {
      return page(unlocked, inquiry, form, typed.errors());
    }
    SubjectId id = Typed.carried(SubjectId::parse, form.id());
    EvidenceDesk.Described described =
        new EvidenceDesk.Described(label, file.file().orElse(""), "", acquisition.get());
    try {
      Outcome outcome =
          desk.receive(unlocked, inquiry, id, described, file.stream()).orElseThrow(NotHere::new);
      Go there = Go.to("/inquiries/" + inquiry + "/exhibits/" + id);
      return switch (outcome) {
        case Outcome.Written _ -> there.saying("evidence.done.received");
        case Outcome.Conflict _ -> there;
        case Outcome.Refused(var no) -> page(unlocked, inquiry, form, List.of(FieldError.of(no)));
      };
    } catch (Refused no) {
      return page(unlocked, inquiry, form, List.of(FieldError.of(no.refusal())));
    } catch (TooLarge no) {
      return page(unlocked, inquiry, form, wrong("file", "evidence.wrong.too-large", no.most()));
    }
  }

  @GetMapping("/inquiries/{inquiry}/exhibits/{exhibit}")
  ExhibitPage show(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId exhibit,
      Here here) {
    CustodyForm form = new CustodyForm("", "", "", "", "");
    return one(unlocked, inquiry, exhibit, here, form, false, List.of());
  }

  @PostMapping("/inquiries/{inquiry}/exhibits/{exhibit}/custody")
  Answer enter(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId exhibit,
      CustodyForm form,
      Here here) {
    Typed typed = new Typed();
    CustodyEntered entry =
        new CustodyEntered(
            typed.term("step", CustodyEntry.Step.class, form.step()),
            typed.needed("counterpart", form.counterpart()),
            form.how(),
            typed.date("on", form.on()));
    if (!typed.isRight()) {
      return one(unlocked, inquiry, exhibit, here, form, false, typed.errors());
    }
    Outcome outcome =
        desk.enter(unlocked, inquiry, exhibit, Typed.seen(form.seen()), entry)
            .orElseThrow(NotHere::new);
    return switch (outcome) {
      case Outcome.Written _ ->
          Go.to("/inquiries/" + inquiry + "/exhibits/" + exhibit).saying("evidence.done.entered");
      case Outcome.Conflict _ -> one(unlocked, inquiry, exhibit, here, form, true, List.of());
      case Outcome.Refused(var no) ->
          one(unlocked, inquiry, exhibit, here, form, false, List.of(FieldError.of(no)));
    };
  }

  private ExhibitPage one(
      Unlocked unlocked,
      ScopeId inquiry,
      SubjectId id,
      Here here,
      CustodyForm typed,
      boolean meanwhile,
      List<FieldError> errors) {
    Chronicle chronicle = desk.read(unlocked, inquiry, id).orElseThrow(NotHere::new);
    Exhibit exhibit = Exhibit.of(chronicle).orElseThrow(NotHere::new);
    @Nullable SubjectId witness = exhibit.acquisition().witness();
    Optional<WitnessNumbered> numbered =
        witness == null
            ? Optional.empty()
            : inquiries
                .read(unlocked, inquiry, witness, Purpose.WORK)
                .flatMap(c -> Witnesses.of(c).at(witness));
    Organisation organisation = teams.organisation(unlocked);
    List<Happened> custody =
        exhibit.custody().reversed().stream().map(e -> happened(e, here, organisation)).toList();
    CustodyForm form =
        new CustodyForm(
            chronicle.seen(id).toString(),
            typed.step(),
            typed.counterpart(),
            typed.how(),
            typed.on());
    return new ExhibitPage(
        inquiry, exhibit, numbered.map(WitnessNumbered::number), custody, form, meanwhile, errors);
  }

  private static Happened happened(CustodyEntry entry, Here here, Organisation organisation) {
    String line = here.t("evidence.custody." + entry.step().word(), entry.counterpart());
    return Happened.of(here.date(entry.on()), organisation.nameOf(entry.by()), line)
        .saying(entry.how().isBlank() ? List.of() : List.of(entry.how()));
  }

  private NewExhibitPage page(
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

  private static Optional<Acquisition> acquisition(ExhibitForm form, Typed typed) {
    Acquisition.Origin origin = typed.term("origin", Acquisition.Origin.class, form.origin());
    String from = typed.needed("receivedFrom", form.receivedFrom());
    var on = typed.date("receivedOn", form.receivedOn());
    SubjectId witness = null;
    if (origin == Acquisition.Origin.WITNESS) {
      Optional<SubjectId> chosen = typed.chosen("witness", SubjectId::parse, form.witness());
      if (chosen.isEmpty()) return Optional.empty();
      witness = chosen.get();
    }
    return Optional.of(new Acquisition(origin, witness, from, on, form.how()));
  }

  private static List<FieldError> wrong(String field, String key, Object... arguments) {
    return List.of(FieldError.at(field, key, arguments));
  }
}
