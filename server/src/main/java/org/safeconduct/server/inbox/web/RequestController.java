package org.safeconduct.server.inbox.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.casework.Answering;
import org.safeconduct.server.casework.Colleagues;
import org.safeconduct.server.casework.Narrator;
import org.safeconduct.server.identity.InHands;
import org.safeconduct.server.inbox.AtRequest;
import org.safeconduct.server.inbox.Came;
import org.safeconduct.server.inbox.InboxDesk;
import org.safeconduct.server.inbox.Letterbox;
import org.safeconduct.server.inbox.Request;
import org.safeconduct.server.inbox.Through;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// One request, answered and heard on its own page.
@Controller
class RequestController {
  private static final Purpose PAGE = new Purpose(Purpose.Code.WORK, Purpose.Surface.PAGE);

  private final InboxDesk desk;
  private final Search search;
  private final Letterbox letterbox;
  private final InstantSource clock;
  private final Colleagues colleagues;
  private final Narrator narrator;
  private final Answering answering;

  RequestController(
      InboxDesk desk,
      Search search,
      Letterbox letterbox,
      InstantSource clock,
      Colleagues colleagues,
      Narrator narrator,
      Answering answering) {
    this.desk = desk;
    this.search = search;
    this.letterbox = letterbox;
    this.clock = clock;
    this.colleagues = colleagues;
    this.narrator = narrator;
    this.answering = answering;
  }

  public record HandsForm(String seen, String hands) {}

  @GetMapping("/inbox/{inbox}/{request}")
  RequestPage show(
      Unlocked unlocked, Here here, @PathVariable ScopeId inbox, @PathVariable SubjectId request) {
    Chronicle chronicle = desk.look(unlocked, inbox, request);
    AnswerForm form = AnswerForm.blank(chronicle.seen(request).toString());
    return page(unlocked, here, chronicle, request, form, List.of(), Narrator.Since.NOTHING);
  }

  @PostMapping("/inbox/{inbox}/{request}/answer")
  Answer answer(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId inbox,
      @PathVariable SubjectId request,
      AnswerForm form) {
    Typed typed = new Typed();
    AtRequest at = new AtRequest(inbox, request, Typed.seen(form.seen()));
    List<String> words = typed.neededWords("words", form.words());
    Through through = typed.term("through", Through.class, form.through());
    @Nullable LocalDate again = typed.dayIfAny("lookAgain", form.lookAgain()).orElse(null);
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> desk.answer(unlocked, at, through, words, again),
        done(at, "inbox.done.answered"),
        (errors, since) -> again(unlocked, here, at, form, errors, since));
  }

  @PostMapping("/inbox/{inbox}/{request}/words")
  Answer hear(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId inbox,
      @PathVariable SubjectId request,
      AnswerForm form) {
    Typed typed = new Typed();
    AtRequest at = new AtRequest(inbox, request, Typed.seen(form.seen()));
    List<String> words = typed.neededWords("words", form.words());
    Came came = typed.term("came", Came.class, form.came());
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> desk.hear(unlocked, at, came, words),
        done(at, "inbox.done.heard"),
        (errors, since) -> again(unlocked, here, at, form, errors, since));
  }

  /// In whose hands the way is by which they are reached. *Seized* is one press, whatever else was
  /// written meanwhile.
  @PostMapping("/inbox/{inbox}/{request}/hands")
  Answer changeHands(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId inbox,
      @PathVariable SubjectId request,
      HandsForm form) {
    Typed typed = new Typed();
    InHands hands = typed.term("hands", InHands.class, form.hands());
    Chronicle chronicle = desk.look(unlocked, inbox, request);
    AtRequest at = new AtRequest(inbox, request, chronicle.seen(request));
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> desk.changeHands(unlocked, at, hands),
        done(at, hands == InHands.SEIZED ? "inbox.done.seized" : "inbox.done.hands"),
        (errors, since) -> again(unlocked, here, at, AnswerForm.blank(form.seen()), errors, since));
  }

  private static Go done(AtRequest at, String saying) {
    return Go.to("/inbox/" + at.inbox() + "/" + at.request()).saying(saying);
  }

  private RequestPage again(
      Unlocked unlocked,
      Here here,
      AtRequest at,
      AnswerForm form,
      List<FieldError> errors,
      Narrator.Since since) {
    Chronicle chronicle = desk.look(unlocked, at.inbox(), at.request());
    return page(unlocked, here, chronicle, at.request(), form, errors, since);
  }

  private RequestPage page(
      Unlocked unlocked,
      Here here,
      Chronicle chronicle,
      SubjectId id,
      AnswerForm form,
      List<FieldError> errors,
      Narrator.Since since) {
    return new RequestPages(here, colleagues.names(unlocked), narrator, letterbox, clock.instant())
        .page(chronicle, Request.of(id, chronicle), casefile(unlocked, id), form, errors, since);
  }

  /// The casefile that says it came from here, if this member may open it.
  private RequestPage.@Nullable Casefile casefile(Unlocked unlocked, SubjectId request) {
    Query pointing = Query.list("taken-up").pointingTo(request).page(0, 1);
    List<Found.Hit> found = search.find(unlocked, pointing, PAGE).hits();
    if (found.isEmpty()) return null;
    ScopeId casefile = found.getFirst().scope();
    Query of = Query.list("casefile").inScope(casefile).page(0, 1);
    return search.find(unlocked, of, PAGE).hits().stream()
        .map(hit -> hit.row().shown().getOrDefault("codename", ""))
        .findFirst()
        .map(codename -> new RequestPage.Casefile("/casefiles/" + casefile, codename))
        .orElse(null);
  }
}
