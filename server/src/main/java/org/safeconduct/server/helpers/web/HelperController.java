package org.safeconduct.server.helpers.web;

import java.security.SecureRandom;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.casework.Answering;
import org.safeconduct.server.casework.Colleagues;
import org.safeconduct.server.casework.Folder;
import org.safeconduct.server.casework.Slip;
import org.safeconduct.server.helpers.HelperDesk;
import org.safeconduct.server.helpers.HelperFact.HelperListed;
import org.safeconduct.server.helpers.HelperListing;
import org.safeconduct.server.helpers.HelperRegister;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Caption;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Listed;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Signpost;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.team.Register;
import org.safeconduct.server.team.Registers;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The registers of helpers that this member may open.
@Controller
class HelperController {
  private static final Purpose LIST = new Purpose(Purpose.Code.WORK, Purpose.Surface.LIST);

  private final HelperDesk desk;
  private final Registers registers;
  private final Search search;
  private final Colleagues colleagues;
  private final Answering answering;
  private final SecureRandom random;

  HelperController(
      HelperDesk desk,
      Registers registers,
      Search search,
      Colleagues colleagues,
      Answering answering,
      SecureRandom random) {
    this.desk = desk;
    this.registers = registers;
    this.search = search;
    this.colleagues = colleagues;
    this.answering = answering;
    this.random = random;
  }

  @Bean
  static Signpost helpers() {
    return Signpost.of("/helpers", "helpers.nav", 150, "caseworker", "coordinator");
  }

  @Bean
  static Caption helperCaption() {
    return new Caption(
        HelperListing.KIND,
        "helpers.kind",
        Caption.column("pseudonym"),
        hit -> "/helpers/" + hit.scope() + "/" + hit.row().subject());
  }

  public record EndForm(String seen, String words) {
    @Override
    public String toString() {
      return "EndForm";
    }
  }

  @GetMapping("/helpers")
  HelpersPage all(Unlocked unlocked, Here here, Listed listed) {
    Query query = Query.list(HelperListing.KIND).by(Query.Order.SORT);
    return HelpersPage.of(here, listed, search.find(unlocked, listed.apply(query), LIST));
  }

  @GetMapping("/helpers/new")
  Slip begin(Unlocked unlocked, Here here) {
    List<Choice> teams = teams(unlocked);
    String only = teams.size() == 1 ? teams.getFirst().value() : "";
    HelperForm form =
        new HelperForm(
            SubjectId.random(random).toString(),
            Seen.NOTHING.toString(),
            only,
            "",
            List.of(),
            "",
            List.of(),
            "",
            "");
    return pages(here).listing("helpers.add", "/helpers/new", form, teams);
  }

  @PostMapping("/helpers/new")
  Answer add(Unlocked unlocked, Here here, HelperForm form) {
    Typed typed = new Typed();
    HelperListed listed = HelperReading.listed(form, typed);
    Optional<TeamId> team =
        typed.chosen("team", TeamId::parse, form.team()).filter(unlocked.teams()::contains);
    if (team.isEmpty() && typed.isRight()) typed.wrong("team", "site.typed.choose");
    SubjectId fresh = Typed.carried(SubjectId::parse, form.id());
    return answering.answer(
        unlocked,
        here,
        typed,
        () ->
            desk.list(
                unlocked,
                new HelperDesk.In(
                    registers.open(unlocked, team.orElseThrow(), Register.HELPERS),
                    fresh,
                    Seen.NOTHING),
                listed),
        Go.to("/helpers").saying("helpers.done.listed"),
        (errors, since) ->
            pages(here)
                .listing("helpers.add", "/helpers/new", form, teams(unlocked))
                .again(errors, since));
  }

  @GetMapping("/helpers/{register}/{helper}")
  Folder helper(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId register,
      @PathVariable SubjectId helper) {
    Chronicle chronicle = desk.look(unlocked, register);
    return new HelperPages(here, colleagues.names(unlocked))
        .helper(chronicle, one(chronicle, helper));
  }

  @GetMapping("/helpers/{register}/{helper}/again")
  Slip askAgain(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId register,
      @PathVariable SubjectId helper) {
    Chronicle chronicle = desk.look(unlocked, register);
    HelperRegister.Helper found = one(chronicle, helper);
    return pages(here).again(chronicle, found, HelperPages.form(chronicle, found));
  }

  @PostMapping("/helpers/{register}/{helper}/again")
  Answer again(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId register,
      @PathVariable SubjectId helper,
      HelperForm form) {
    Chronicle chronicle = desk.look(unlocked, register);
    HelperRegister.Helper found = one(chronicle, helper);
    Typed typed = new Typed();
    HelperListed listed = HelperReading.listed(form, typed);
    HelperDesk.In in = new HelperDesk.In(register, helper, Typed.seen(form.seen()));
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> desk.list(unlocked, in, listed),
        Go.to("/helpers/" + register + "/" + helper).saying("helpers.done.listed"),
        (errors, since) -> pages(here).again(chronicle, found, form).again(errors, since));
  }

  @GetMapping("/helpers/{register}/{helper}/end")
  Slip askEnd(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId register,
      @PathVariable SubjectId helper) {
    Chronicle chronicle = desk.look(unlocked, register);
    return pages(here)
        .end(chronicle, one(chronicle, helper), chronicle.seen(helper).toString(), "");
  }

  @PostMapping("/helpers/{register}/{helper}/end")
  Answer end(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId register,
      @PathVariable SubjectId helper,
      EndForm form) {
    Chronicle chronicle = desk.look(unlocked, register);
    HelperRegister.Helper found = one(chronicle, helper);
    HelperDesk.In in = new HelperDesk.In(register, helper, Typed.seen(form.seen()));
    return answering.answer(
        unlocked,
        here,
        new Typed(),
        () -> desk.end(unlocked, in, Paragraphs.of(form.words())),
        Go.to("/helpers/" + register + "/" + helper).saying("helpers.done.ended"),
        (errors, since) ->
            pages(here).end(chronicle, found, form.seen(), form.words()).again(errors, since));
  }

  private static HelperRegister.Helper one(Chronicle register, SubjectId helper) {
    return HelperRegister.of(register).helper(helper).orElseThrow(NotHere::new);
  }

  private List<Choice> teams(Unlocked unlocked) {
    return colleagues.teams(unlocked).entrySet().stream()
        .map(e -> new Choice(e.getKey().toString(), e.getValue()))
        .sorted(Comparator.comparing(Choice::label))
        .toList();
  }

  private static HelperPages pages(Here here) {
    return new HelperPages(here, Map.of());
  }
}
