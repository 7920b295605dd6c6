package org.safeconduct.server.identity.web;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.safeconduct.server.casework.Answering;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.casework.Casework;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.identity.Calling;
import org.safeconduct.server.identity.Channel;
import org.safeconduct.server.identity.Custody;
import org.safeconduct.server.identity.DocumentKind;
import org.safeconduct.server.identity.DoorDesk;
import org.safeconduct.server.identity.IdentityDesk;
import org.safeconduct.server.identity.IdentityFact;
import org.safeconduct.server.identity.InHands;
import org.safeconduct.server.identity.NameKind;
import org.safeconduct.server.identity.Whereabouts;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.team.Reasked;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Who a person is: taken down without being shown, shown only after the passphrase.
@Controller
class IdentityController {
  private final IdentityDesk desk;
  private final CaseworkDesk casework;
  private final Answering answering;
  private final DoorDesk doors;
  private final DoorPages pages;
  private final Custody custody;
  private final SecureRandom random;

  IdentityController(
      IdentityDesk desk,
      CaseworkDesk casework,
      Answering answering,
      DoorDesk doors,
      DoorPages pages,
      Custody custody,
      SecureRandom random) {
    this.custody = custody;
    this.desk = desk;
    this.doors = doors;
    this.pages = pages;
    this.casework = casework;
    this.answering = answering;
    this.random = random;
  }

  public record HandsForm(String seen, String hands) {}

  /// @param id under which it is written; sent twice it is written once
  public record AskForm(String id, String reason) {
    @Override
    public String toString() {
      return "AskForm";
    }
  }

  /// Asks whether to reveal. The same page whether anything is known or not.
  @GetMapping("/casefiles/{casefile}/identity")
  IdentityDoorPage door(Unlocked unlocked, Here here, @PathVariable ScopeId casefile) {
    return door(unlocked, here, casefile, "", List.of());
  }

  /// A reader asks the custodians for the other half of its key.
  @PostMapping("/casefiles/{casefile}/identity/ask")
  Answer askSecond(Unlocked unlocked, Here here, @PathVariable ScopeId casefile, AskForm form) {
    Typed typed = new Typed();
    List<String> reason = typed.neededWords("reason", form.reason());
    ScopeId door = doorOf(unlocked, casefile);
    return answering.answer(
        unlocked,
        here,
        typed,
        () ->
            doors.ask(
                unlocked, door, SubjectId.parse(form.id()), codename(unlocked, casefile), reason),
        Go.to("/casefiles/" + casefile + "/identity").saying("identity.done.asked"),
        (errors, since) -> door(unlocked, here, casefile, form.reason(), errors));
  }

  /// The reader needs it no more: its key changes.
  @PostMapping("/casefiles/{casefile}/identity/done")
  Answer done(Unlocked unlocked, Here here, @PathVariable ScopeId casefile) {
    ScopeId door = doorOf(unlocked, casefile);
    return answering.answer(
        unlocked,
        here,
        new Typed(),
        () -> doors.end(unlocked, door),
        Go.to("/casefiles/" + casefile + "/identity").saying("identity.done.ended"),
        (errors, since) -> door(unlocked, here, casefile, "", errors));
  }

  private ScopeId doorOf(Unlocked unlocked, ScopeId casefile) {
    return switch (desk.of(unlocked, casefile).orElseThrow(NotHere::new)) {
      case IdentityDesk.Way.ByTwo(ScopeId door) -> door;
      case IdentityDesk.Way.Straight _ -> throw new NotHere();
    };
  }

  private String codename(Unlocked unlocked, ScopeId casefile) {
    return Casework.of(casework.look(unlocked, casefile)).codename();
  }

  private IdentityDoorPage door(
      Unlocked unlocked, Here here, ScopeId casefile, String reason, List<FieldError> errors) {
    String path = "/casefiles/" + casefile;
    String codename = codename(unlocked, casefile);
    return switch (desk.of(unlocked, casefile).orElseThrow(NotHere::new)) {
      case IdentityDesk.Way.Straight _ -> IdentityDoorPage.ofOne(path, codename);
      case IdentityDesk.Way.ByTwo(ScopeId door) ->
          new IdentityDoorPage(path, codename, pages.second(unlocked, here, door, reason), errors);
    };
  }

  @PostMapping("/casefiles/{casefile}/identity")
  IdentityPage reveal(Unlocked unlocked, Here here, Reasked again, @PathVariable ScopeId casefile) {
    String codename = Casework.of(casework.look(unlocked, casefile)).codename();
    Chronicle chronicle = desk.reveal(unlocked, casefile);
    IdentityPage.May may =
        new IdentityPage.May(custody.isCoordinator(unlocked), custody.isCustodian(unlocked));
    return IdentityPage.of(here, "/casefiles/" + casefile, codename, chronicle, may);
  }

  @GetMapping("/casefiles/{casefile}/identity/add")
  IdentityFormPage ask(Unlocked unlocked, Here here, @PathVariable ScopeId casefile) {
    return page(unlocked, here, casefile, IdentityForm.fresh(random), List.of());
  }

  @PostMapping("/casefiles/{casefile}/identity/add")
  Answer add(Unlocked unlocked, Here here, @PathVariable ScopeId casefile, IdentityForm form) {
    Typed typed = new Typed();
    List<IdentityFact> facts = new IdentityReading(typed, form).read();
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> desk.takeDown(unlocked, casefile, Typed.carried(SubjectId::parse, form.id()), facts),
        Go.to("/casefiles/" + casefile).saying("identity.done.added"),
        (errors, since) -> page(unlocked, here, casefile, form, errors));
  }

  /// In whose hands a way to reach the person is. *Seized* is one press.
  @PostMapping("/casefiles/{casefile}/identity/contacts/{contact}")
  Answer changeHands(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId casefile,
      @PathVariable SubjectId contact,
      HandsForm form) {
    Typed typed = new Typed();
    InHands hands = typed.term("hands", InHands.class, form.hands());
    At at = new At(casefile, contact, Typed.seen(form.seen()));
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> desk.changeHands(unlocked, at, hands),
        Go.to("/casefiles/" + casefile + "/identity").saying("identity.done.hands"),
        (errors, since) -> door(unlocked, here, casefile, "", errors));
  }

  private IdentityFormPage page(
      Unlocked unlocked, Here here, ScopeId casefile, IdentityForm form, List<FieldError> errors) {
    String codename = Casework.of(casework.look(unlocked, casefile)).codename();
    if (desk.of(unlocked, casefile).isEmpty()) throw new NotHere();
    Map<String, List<Choice>> choices =
        Map.of(
            "name", Choice.of(here, NameKind.class, "identity.name-kind"),
            "document", Choice.of(here, DocumentKind.class, "identity.document"),
            "country", Choice.countries(here),
            "where", Choice.of(here, Whereabouts.class, "identity.where"),
            "channel", Choice.of(here, Channel.class, "identity.channel"),
            "hands", Choice.of(here, InHands.class, "identity.hands"),
            "calling", Choice.of(here, Calling.class, "identity.calling"));
    return new IdentityFormPage("/casefiles/" + casefile, codename, form, choices, errors);
  }
}
