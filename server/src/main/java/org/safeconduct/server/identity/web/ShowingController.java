package org.safeconduct.server.identity.web;

import java.util.List;
import java.util.function.Supplier;
import org.safeconduct.server.identity.DoorDesk;
import org.safeconduct.server.identity.Lasting;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.team.Reasked;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The custodian's side of an identity that takes two.
@Controller
class ShowingController {
  private final DoorDesk desk;
  private final DoorPages pages;

  ShowingController(DoorDesk desk, DoorPages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  /// What a custodian decides: for how long, or why not.
  public record DecisionForm(String seen, String lasting, String reason) {
    @Override
    public String toString() {
      return "DecisionForm";
    }
  }

  @GetMapping("/showings/{door}/{showing}")
  ShowingPage showing(
      Unlocked unlocked, Here here, @PathVariable ScopeId door, @PathVariable SubjectId showing) {
    return pages.showing(unlocked, here, door, showing, List.of());
  }

  /// Lending is granting, so the passphrase is asked again.
  @PostMapping("/showings/{door}/{showing}/lend")
  Answer lend(
      Unlocked unlocked,
      Here here,
      Reasked again,
      @PathVariable ScopeId door,
      @PathVariable SubjectId showing,
      DecisionForm form) {
    Typed typed = new Typed();
    Lasting lasting = typed.term("lasting", Lasting.class, form.lasting());
    DoorDesk.Ask ask = ask(door, showing, form);
    return answer(
        unlocked, here, ask, typed, () -> desk.lend(unlocked, ask, lasting), "identity.done.lent");
  }

  @PostMapping("/showings/{door}/{showing}/decline")
  Answer decline(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId door,
      @PathVariable SubjectId showing,
      DecisionForm form) {
    Typed typed = new Typed();
    typed.needed("reason", form.reason());
    DoorDesk.Ask ask = ask(door, showing, form);
    return answer(
        unlocked,
        here,
        ask,
        typed,
        () -> desk.decline(unlocked, ask, Paragraphs.of(form.reason())),
        "identity.done.declined");
  }

  @PostMapping("/showings/{door}/{showing}/notice")
  Answer notice(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId door,
      @PathVariable SubjectId showing,
      DecisionForm form) {
    DoorDesk.Ask ask = ask(door, showing, form);
    return answer(
        unlocked,
        here,
        ask,
        new Typed(),
        () -> desk.notice(unlocked, ask),
        "identity.done.noticed");
  }

  private static DoorDesk.Ask ask(ScopeId door, SubjectId showing, DecisionForm form) {
    return new DoorDesk.Ask(door, showing, Seen.parse(form.seen()));
  }

  /// Who comes second sees what the first one decided.
  private Answer answer(
      Unlocked unlocked,
      Here here,
      DoorDesk.Ask ask,
      Typed typed,
      Supplier<Outcome> write,
      String done) {
    List<FieldError> errors = typed.errors();
    if (errors.isEmpty()) {
      try {
        if (write.get() instanceof Outcome.Written) return Go.to("/").saying(done);
        errors = List.of(FieldError.of(Refused.because("identity.refuse.answered").refusal()));
      } catch (Refused no) {
        errors = List.of(FieldError.of(no.refusal()));
      }
    }
    return pages.showing(unlocked, here, ask.door(), ask.showing(), errors);
  }
}
