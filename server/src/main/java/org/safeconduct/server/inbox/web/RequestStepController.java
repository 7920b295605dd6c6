package org.safeconduct.server.inbox.web;

import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.safeconduct.server.casework.Answering;
import org.safeconduct.server.casework.Colleagues;
import org.safeconduct.server.casework.Narrator;
import org.safeconduct.server.inbox.AtRequest;
import org.safeconduct.server.inbox.HandOver;
import org.safeconduct.server.inbox.InboxDesk;
import org.safeconduct.server.inbox.Request;
import org.safeconduct.server.inbox.Through;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.team.TeamDesk;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What becomes of a request, one step a page.
@Controller
class RequestStepController {
  private final InboxDesk desk;
  private final HandOver handOver;
  private final TeamDesk team;
  private final Colleagues colleagues;
  private final Answering answering;

  RequestStepController(
      InboxDesk desk,
      HandOver handOver,
      TeamDesk team,
      Colleagues colleagues,
      Answering answering) {
    this.desk = desk;
    this.handOver = handOver;
    this.team = team;
    this.colleagues = colleagues;
    this.answering = answering;
  }

  @GetMapping("/inbox/{inbox}/{request}/step/{step}")
  StepPage ask(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId inbox,
      @PathVariable SubjectId request,
      @PathVariable String step) {
    Step wanted = Term.find(Step.class, step).orElseThrow(NotHere::new);
    Chronicle chronicle = desk.look(unlocked, inbox, request);
    StepForm form = StepForm.blank(chronicle.seen(request).toString());
    return page(unlocked, here, chronicle, request, wanted, form);
  }

  @PostMapping("/inbox/{inbox}/{request}/step/{step}")
  Answer decide(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId inbox,
      @PathVariable SubjectId request,
      @PathVariable String step,
      StepForm form) {
    Step wanted = Term.find(Step.class, step).orElseThrow(NotHere::new);
    AtRequest at = new AtRequest(inbox, request, Typed.seen(form.seen()));
    Chronicle chronicle = desk.look(unlocked, inbox, request);
    Typed typed = new Typed();
    return answering.answer(
        unlocked,
        here,
        typed,
        write(unlocked, wanted, at, form, typed),
        Go.to("/inbox/" + inbox + "/" + request).saying("inbox.done." + wanted.word()),
        (errors, since) ->
            again(page(unlocked, here, chronicle, request, wanted, form), errors, since));
  }

  private static StepPage again(StepPage page, List<FieldError> errors, Narrator.Since since) {
    return new StepPage(
        page.path(),
        page.label(),
        page.step(),
        page.form(),
        page.to(),
        page.through(),
        errors,
        since);
  }

  private Supplier<Outcome> write(
      Unlocked unlocked, Step step, AtRequest at, StepForm form, Typed typed) {
    List<String> why = Paragraphs.of(form.words());
    return switch (step) {
      case ASSIGN -> {
        Optional<MemberId> to = typed.chosen("to", MemberId::parse, form.to());
        yield () -> desk.assign(unlocked, at, to.orElseThrow());
      }
      case WAIT -> {
        Due until = new Due(typed.day("day", form.day()), ZoneOffset.UTC);
        yield () -> desk.await(unlocked, at, until, why);
      }
      case PASS_ON -> {
        Optional<TeamId> to = typed.chosen("to", TeamId::parse, form.to());
        yield () -> handOver.passOn(unlocked, at, to.orElseThrow(), why);
      }
      case CANNOT_HELP -> {
        Through through = typed.term("through", Through.class, form.through());
        List<String> answer = typed.neededWords("answer", form.answer());
        yield () -> desk.decline(unlocked, at, through, answer, why);
      }
      case SET_ASIDE -> () -> desk.setAside(unlocked, at, why);
      case AGAIN -> () -> desk.again(unlocked, at, why);
      case NOT_SAFE -> () -> desk.answerSign(unlocked, at, why);
    };
  }

  private StepPage page(
      Unlocked unlocked, Here here, Chronicle chronicle, SubjectId id, Step step, StepForm form) {
    return new StepPage(
        "/inbox/" + chronicle.scope() + "/" + id,
        Request.label(id),
        step.word(),
        form,
        to(unlocked, step),
        Choice.of(here, Through.class, "inbox.through"),
        List.of(),
        Narrator.Since.NOTHING);
  }

  private List<Choice> to(Unlocked unlocked, Step step) {
    return switch (step) {
      case ASSIGN -> choices(colleagues.names(unlocked));
      case PASS_ON ->
          team.organisation(unlocked).working().stream()
              .map(t -> new Choice(t.id().toString(), t.name()))
              .toList();
      case WAIT, CANNOT_HELP, SET_ASIDE, AGAIN, NOT_SAFE -> List.of();
    };
  }

  private static List<Choice> choices(Map<?, String> named) {
    return named.entrySet().stream()
        .map(e -> new Choice(e.getKey().toString(), e.getValue()))
        .sorted(Comparator.comparing(Choice::label))
        .toList();
  }
}
