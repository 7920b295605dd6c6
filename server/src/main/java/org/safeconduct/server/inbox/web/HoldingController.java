package org.safeconduct.server.inbox.web;

import java.util.List;
import org.safeconduct.server.casework.Answering;
import org.safeconduct.server.casework.Crumb;
import org.safeconduct.server.casework.Slip;
import org.safeconduct.server.casework.SlipField;
import org.safeconduct.server.inbox.AtRequest;
import org.safeconduct.server.inbox.HoldingDesk;
import org.safeconduct.server.inbox.InboxDesk;
import org.safeconduct.server.inbox.InboxFact.HoldingPublished;
import org.safeconduct.server.inbox.Request;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What somebody's mailbox says that we hold, and what they took back there.
@Controller
class HoldingController {
  private final InboxDesk desk;
  private final HoldingDesk holding;
  private final Answering answering;

  HoldingController(InboxDesk desk, HoldingDesk holding, Answering answering) {
    this.desk = desk;
    this.holding = holding;
    this.answering = answering;
  }

  /// @param witness terms whose consents are offered
  public record HoldingForm(String seen, List<String> witness) {
    public HoldingForm {
      witness = List.copyOf(witness);
    }
  }

  /// @param consent the name of what was taken back
  public record TakenBackForm(String seen, String consent) {}

  @GetMapping("/inbox/{inbox}/{request}/holding")
  Slip ask(
      Unlocked unlocked, Here here, @PathVariable ScopeId inbox, @PathVariable SubjectId request) {
    Chronicle chronicle = desk.look(unlocked, inbox, request);
    Request now = Request.of(request, chronicle);
    if (now.mailbox().isEmpty()) throw new NotHere();
    List<String> chosen =
        now.holding().map(HoldingPublished::consents).orElse(List.of()).stream()
            .map(one -> one.terms().toString())
            .toList();
    String seen = chronicle.seen(request).toString();
    return slip(unlocked, here, chronicle, request, new HoldingForm(seen, chosen));
  }

  @PostMapping("/inbox/{inbox}/{request}/holding")
  Answer publish(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId inbox,
      @PathVariable SubjectId request,
      HoldingForm form) {
    Chronicle chronicle = desk.look(unlocked, inbox, request);
    AtRequest at = new AtRequest(inbox, request, Typed.seen(form.seen()));
    List<ScopeId> terms =
        form.witness().stream().map(id -> Typed.carried(ScopeId::parse, id)).toList();
    return answering.answer(
        unlocked,
        here,
        new Typed(),
        () -> holding.publish(unlocked, at, terms),
        Go.to(path(at)).saying("inbox.done.holding"),
        (errors, since) -> slip(unlocked, here, chronicle, request, form).again(errors, since));
  }

  /// What they took back ends in their terms.
  @PostMapping("/inbox/{inbox}/{request}/taken-back")
  Answer enter(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId inbox,
      @PathVariable SubjectId request,
      TakenBackForm form) {
    Chronicle chronicle = desk.look(unlocked, inbox, request);
    AtRequest at = new AtRequest(inbox, request, Typed.seen(form.seen()));
    return answering.answer(
        unlocked,
        here,
        new Typed(),
        () -> holding.enter(unlocked, at, form.consent()),
        Go.to(path(at)).saying("inbox.done.taken-back"),
        (errors, since) ->
            slip(unlocked, here, chronicle, request, new HoldingForm(form.seen(), List.of()))
                .again(errors, since));
  }

  private Slip slip(
      Unlocked unlocked, Here here, Chronicle chronicle, SubjectId request, HoldingForm form) {
    String path = "/inbox/" + chronicle.scope() + "/" + request;
    List<Choice> witnesses =
        holding.witnesses(unlocked).stream()
            .map(one -> new Choice(one.terms().toString(), one.number()))
            .toList();
    List<SlipField> fields =
        witnesses.isEmpty()
            ? List.of()
            : List.of(
                SlipField.anyOf("witness", "inbox.holding.witness", "", witnesses, form.witness()));
    String label = here.t("inbox.request", Request.label(request));
    return Slip.of(
        "inbox.holding", List.of(new Crumb(path, label)), path + "/holding", form.seen(), fields);
  }

  private static String path(AtRequest at) {
    return "/inbox/" + at.inbox() + "/" + at.request();
  }
}
