package org.safeconduct.server.mandate.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.mandate.Condition;
import org.safeconduct.server.mandate.MandateDesk;
import org.safeconduct.server.mandate.MandateFact.WitnessNumbered;
import org.safeconduct.server.mandate.Minor;
import org.safeconduct.server.mandate.Saying;
import org.safeconduct.server.mandate.Terms;
import org.safeconduct.server.mandate.TermsFact;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Happened;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.team.TeamDesk;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Writing down what is said about leaving: a form for each kind, presses for what needs no words.
@Controller
class SayingController {
  private static final String WITNESS = "/inquiries/{inquiry}/witnesses/{witness}";

  private final MandateDesk desk;
  private final TeamDesk teams;

  SayingController(MandateDesk desk, TeamDesk teams) {
    this.desk = desk;
    this.teams = teams;
  }

  @GetMapping(WITNESS + "/say/{what}")
  BasisPage blank(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId witness,
      @PathVariable String what) {
    SayingKind kind = kind(what);
    WitnessNumbered numbered = numbered(unlocked, inquiry, witness);
    Chronicle terms = terms(unlocked, numbered);
    BasisForm form = BasisForm.blank(terms.seen(terms.root()).toString(), what);
    return page(inquiry, witness, numbered, kind, form, terms, List.of(), List.of());
  }

  @PostMapping(WITNESS + "/say/{what}")
  Answer say(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId witness,
      @PathVariable String what,
      BasisForm form,
      Here here) {
    SayingKind kind = kind(what);
    WitnessNumbered numbered = numbered(unlocked, inquiry, witness);
    Chronicle terms = terms(unlocked, numbered);
    TypedSaying typed = new TypedSaying(form);
    Function<Saying, TermsFact> saying = typed.read(kind);
    if (!typed.errors().isEmpty()) {
      return page(inquiry, witness, numbered, kind, form, terms, typed.errors(), List.of());
    }
    try {
      Outcome outcome =
          desk.say(unlocked, numbered.terms(), Typed.seen(form.seen()), saying)
              .orElseThrow(NotHere::new);
      return switch (outcome) {
        case Outcome.Written _ -> back(inquiry, witness).saying("mandate.done.said");
        case Outcome.Conflict conflict -> {
          List<Happened> since =
              new TermsTelling(here, teams.organisation(unlocked)).since(conflict.since());
          BasisForm again = form.seen(terms.seen(terms.root()).toString());
          yield page(inquiry, witness, numbered, kind, again, terms, List.of(), since);
        }
        case Outcome.Refused(var no) ->
            page(
                inquiry,
                witness,
                numbered,
                kind,
                form,
                terms,
                List.of(FieldError.of(no)),
                List.of());
      };
    } catch (Refused no) {
      List<FieldError> errors = List.of(FieldError.of(no.refusal()));
      return page(inquiry, witness, numbered, kind, form, terms, errors, List.of());
    }
  }

  @PostMapping(WITNESS + "/agree")
  Answer agree(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId witness,
      SeenForm form) {
    return press(unlocked, inquiry, witness, form, s -> s.agree(number(form.seq())));
  }

  @PostMapping(WITNESS + "/told")
  Answer told(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId witness,
      SeenForm form) {
    return press(
        unlocked,
        inquiry,
        witness,
        form,
        _ -> new TermsFact.PersonTold(number(form.seq()), form.how()));
  }

  @PostMapping(WITNESS + "/confirm")
  Answer confirm(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId witness,
      SeenForm form) {
    return press(unlocked, inquiry, witness, form, s -> s.confirm(condition(form), form.how()));
  }

  @PostMapping(WITNESS + "/lift")
  Answer lift(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId witness,
      SeenForm form) {
    return press(unlocked, inquiry, witness, form, s -> s.lift(condition(form), form.how()));
  }

  @PostMapping(WITNESS + "/findings/withdraw")
  Answer withdrawFinding(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId witness,
      SeenForm form) {
    return press(
        unlocked, inquiry, witness, form, s -> s.withdrawFinding(number(form.seq()), form.how()));
  }

  private Answer press(
      Unlocked unlocked,
      ScopeId inquiry,
      SubjectId witness,
      SeenForm form,
      Function<Saying, TermsFact> what) {
    ScopeId terms = numbered(unlocked, inquiry, witness).terms();
    Outcome outcome =
        desk.say(unlocked, terms, Typed.seen(form.seen()), what).orElseThrow(NotHere::new);
    return switch (outcome) {
      case Outcome.Written _ -> back(inquiry, witness).saying("mandate.done.said");
      case Outcome.Conflict _ -> back(inquiry, witness).saying("mandate.done.meanwhile");
      case Outcome.Refused(var no) -> throw new Refused(no);
    };
  }

  private static Go back(ScopeId inquiry, SubjectId witness) {
    return Go.to("/inquiries/" + inquiry + "/witnesses/" + witness);
  }

  private static BasisPage page(
      ScopeId inquiry,
      SubjectId witness,
      WitnessNumbered numbered,
      SayingKind kind,
      BasisForm form,
      Chronicle terms,
      List<FieldError> errors,
      List<Happened> since) {
    return new BasisPage(
        inquiry, witness, numbered.number(), kind, form, speakers(Terms.of(terms)), errors, since);
  }

  /// A guardian who is not the danger may be chosen; whether they may speak is decided at the desk.
  private static Set<String> speakers(Terms terms) {
    Set<String> speakers = new HashSet<>(terms.standing().representatives());
    Minor minor = terms.minor();
    if (minor != null && minor.is() == Minor.Guardian.SAFE && !minor.guardian().isEmpty()) {
      speakers.add(minor.guardian());
    }
    return speakers;
  }

  private WitnessNumbered numbered(Unlocked unlocked, ScopeId inquiry, SubjectId witness) {
    return desk.witness(unlocked, inquiry, witness, Purpose.WORK).orElseThrow(NotHere::new);
  }

  private Chronicle terms(Unlocked unlocked, WitnessNumbered numbered) {
    return desk.terms(unlocked, numbered.terms(), Purpose.WORK).orElseThrow(NotHere::new);
  }

  private static SayingKind kind(String what) {
    return Term.find(SayingKind.class, what).orElseThrow(NotHere::new);
  }

  private static Condition condition(SeenForm form) {
    return Term.find(Condition.class, form.condition()).orElseThrow(NotHere::new);
  }

  private static long number(String seq) {
    try {
      return Long.parseLong(seq);
    } catch (NumberFormatException e) {
      throw new NotHere();
    }
  }
}
