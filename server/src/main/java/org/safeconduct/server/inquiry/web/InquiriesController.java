package org.safeconduct.server.inquiry.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.inquiry.Inquiry;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.inquiry.InquiryFact.InquiryOpened;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Caption;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Listed;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.team.TeamDesk;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The list of inquiries, opening one, and one at a glance.
@Controller
class InquiriesController {
  private static final Purpose LIST = new Purpose(Purpose.Code.WORK, Purpose.Surface.LIST);

  private final InquiryDesk desk;
  private final TeamDesk teams;
  private final Search search;
  private final Overview overview;

  InquiriesController(InquiryDesk desk, TeamDesk teams, Search search, Overview overview) {
    this.desk = desk;
    this.teams = teams;
    this.search = search;
    this.overview = overview;
  }

  @Bean
  static Caption inquiryCaption() {
    return new Caption(
        "inquiry", "inquiry.kind", Caption.column("title"), hit -> "/inquiries/" + hit.scope());
  }

  @GetMapping("/inquiries")
  InquiriesPage list(Unlocked unlocked, Here here, Listed listed) {
    Query query = listed.apply(Query.list("inquiry"));
    return InquiriesPage.of(here, listed, search.find(unlocked, query, LIST));
  }

  @GetMapping("/inquiries/new")
  NewInquiryPage blank(Unlocked unlocked) {
    List<Choice> mine = mine(unlocked);
    String only = mine.size() == 1 ? mine.getFirst().value() : "";
    return new NewInquiryPage(
        new NewInquiryForm(desk.drawScope().toString(), only, "", "", ""), mine, List.of());
  }

  @PostMapping("/inquiries")
  Answer open(Unlocked unlocked, NewInquiryForm form) {
    Typed typed = new Typed();
    String title = typed.needed("title", form.title());
    @Nullable PartialDate period =
        form.period().isBlank() ? null : typed.date("period", form.period());
    Optional<TeamId> team = typed.chosen("team", TeamId::parse, form.team());
    if (!typed.isRight()) return new NewInquiryPage(form, mine(unlocked), typed.errors());
    ScopeId id = Typed.carried(ScopeId::parse, form.id());
    InquiryOpened opened = new InquiryOpened(title, Paragraphs.of(form.question()), period);
    try {
      return switch (desk.open(unlocked, id, team.orElseThrow(), opened)) {
        case Outcome.Written _ -> Go.to("/inquiries/" + id).saying("inquiry.done.opened");
        case Outcome.Conflict _ -> Go.to("/inquiries/" + id);
        case Outcome.Refused(var no) ->
            new NewInquiryPage(form, mine(unlocked), List.of(FieldError.of(no)));
      };
    } catch (Refused no) {
      return new NewInquiryPage(form, mine(unlocked), List.of(FieldError.of(no.refusal())));
    }
  }

  @GetMapping("/inquiries/{inquiry}")
  InquiryPage show(Unlocked unlocked, @PathVariable ScopeId inquiry, Here here) {
    Chronicle root = desk.readRoot(unlocked, inquiry, Purpose.WORK).orElseThrow(NotHere::new);
    return new InquiryPage(
        inquiry,
        Inquiry.of(root),
        root.seen(root.root()).toString(),
        overview.of(unlocked, inquiry, here));
  }

  @PostMapping("/inquiries/{inquiry}/close")
  Answer close(Unlocked unlocked, @PathVariable ScopeId inquiry, ReasonForm form) {
    return after(
        inquiry,
        desk.close(unlocked, inquiry, Typed.seen(form.seen()), form.reason())
            .orElseThrow(NotHere::new),
        "inquiry.done.closed");
  }

  @PostMapping("/inquiries/{inquiry}/reopen")
  Answer reopen(Unlocked unlocked, @PathVariable ScopeId inquiry, ReasonForm form) {
    return after(
        inquiry,
        desk.reopen(unlocked, inquiry, Typed.seen(form.seen()), form.reason())
            .orElseThrow(NotHere::new),
        "inquiry.done.reopened");
  }

  private static Answer after(ScopeId inquiry, Outcome outcome, String done) {
    Go back = Go.to("/inquiries/" + inquiry);
    return switch (outcome) {
      case Outcome.Written _ -> back.saying(done);
      case Outcome.Conflict _ -> back.saying("inquiry.done.meanwhile");
      case Outcome.Refused(var no) -> throw new Refused(no);
    };
  }

  private List<Choice> mine(Unlocked unlocked) {
    return teams.organisation(unlocked).working().stream()
        .filter(t -> unlocked.teams().contains(t.id()))
        .map(t -> new Choice(t.id().toString(), t.name()))
        .toList();
  }
}
