package org.safeconduct.server.group.web;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.casework.Answering;
import org.safeconduct.server.casework.Colleagues;
import org.safeconduct.server.casework.Folder;
import org.safeconduct.server.casework.Slip;
import org.safeconduct.server.group.GroupDesk;
import org.safeconduct.server.group.Shared;
import org.safeconduct.server.group.TravelGroup;
import org.safeconduct.server.group.TravelGroup.Traveller;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
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

/// One travel group: who travels, and what each agreed that the others may know.
@Controller
class TravellerController {
  private static final Purpose LIST = new Purpose(Purpose.Code.WORK, Purpose.Surface.LIST);
  private static final int MOST = 200;

  private final GroupDesk desk;
  private final Search search;
  private final Colleagues colleagues;
  private final Answering answering;
  private final SecureRandom random;

  TravellerController(
      GroupDesk desk,
      Search search,
      Colleagues colleagues,
      Answering answering,
      SecureRandom random) {
    this.desk = desk;
    this.search = search;
    this.colleagues = colleagues;
    this.answering = answering;
    this.random = random;
  }

  @GetMapping("/groups/{group}")
  Folder group(Unlocked unlocked, Here here, @PathVariable ScopeId group) {
    return new GroupPages(here, colleagues.names(unlocked)).group(desk.look(unlocked, group));
  }

  @GetMapping("/groups/{group}/join")
  Slip askWho(Unlocked unlocked, Here here, @PathVariable ScopeId group) {
    Chronicle chronicle = desk.look(unlocked, group);
    String id = SubjectId.random(random).toString();
    GroupForm form = GroupForm.of(id, Seen.NOTHING.toString(), List.of());
    return pages(here).joining(chronicle, form, casefiles(unlocked));
  }

  @PostMapping("/groups/{group}/join")
  Answer join(Unlocked unlocked, Here here, @PathVariable ScopeId group, GroupForm form) {
    Chronicle chronicle = desk.look(unlocked, group);
    Typed typed = new Typed();
    Optional<ScopeId> casefile = typed.chosen("casefile", ScopeId::parse, form.casefile());
    List<Shared> agreed = typed.terms(Shared.class, form.agreed());
    GroupDesk.In in =
        new GroupDesk.In(group, Typed.carried(SubjectId::parse, form.id()), Seen.NOTHING);
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> desk.join(unlocked, in, casefile.orElseThrow(), agreed),
        go(group, "joined"),
        (errors, since) ->
            pages(here).joining(chronicle, form, casefiles(unlocked)).again(errors, since));
  }

  @GetMapping("/groups/{group}/{traveller}/agree")
  Slip askAgree(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId group,
      @PathVariable SubjectId traveller) {
    Chronicle chronicle = desk.look(unlocked, group);
    Traveller found = traveller(chronicle, traveller);
    return pages(here).agreeing(chronicle, found, fresh(chronicle, found));
  }

  @PostMapping("/groups/{group}/{traveller}/agree")
  Answer agree(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId group,
      @PathVariable SubjectId traveller,
      GroupForm form) {
    Chronicle chronicle = desk.look(unlocked, group);
    Traveller found = traveller(chronicle, traveller);
    Typed typed = new Typed();
    List<Shared> agreed = typed.terms(Shared.class, form.agreed());
    GroupDesk.In in = new GroupDesk.In(group, traveller, Typed.seen(form.seen()));
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> desk.agree(unlocked, in, agreed),
        go(group, "agreed"),
        (errors, since) -> pages(here).agreeing(chronicle, found, form).again(errors, since));
  }

  @GetMapping("/groups/{group}/{traveller}/leave")
  Slip askLeave(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId group,
      @PathVariable SubjectId traveller) {
    Chronicle chronicle = desk.look(unlocked, group);
    Traveller found = traveller(chronicle, traveller);
    return pages(here).leaving(chronicle, found, fresh(chronicle, found));
  }

  @PostMapping("/groups/{group}/{traveller}/leave")
  Answer leave(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId group,
      @PathVariable SubjectId traveller,
      GroupForm form) {
    Chronicle chronicle = desk.look(unlocked, group);
    Traveller found = traveller(chronicle, traveller);
    GroupDesk.In in = new GroupDesk.In(group, traveller, Typed.seen(form.seen()));
    return answering.answer(
        unlocked,
        here,
        new Typed(),
        () -> desk.leave(unlocked, in),
        go(group, "left"),
        (errors, since) -> pages(here).leaving(chronicle, found, form).again(errors, since));
  }

  private static Traveller traveller(Chronicle group, SubjectId traveller) {
    return TravelGroup.of(group).traveller(traveller).orElseThrow(NotHere::new);
  }

  private static GroupForm fresh(Chronicle group, Traveller traveller) {
    return GroupForm.of(
        traveller.id().toString(),
        group.seen(traveller.id()).toString(),
        traveller.agreed().stream().map(Shared::name).toList());
  }

  /// Those on which work goes on.
  private List<Choice> casefiles(Unlocked unlocked) {
    Query open = Query.list("casefile").inStates("open").page(0, MOST);
    return search.find(unlocked, open, LIST).hits().stream()
        .map(hit ->
            new Choice(hit.scope().toString(), hit.row().shown().getOrDefault("codename", "")))
        .toList();
  }

  private static GroupPages pages(Here here) {
    return new GroupPages(here, Map.of());
  }

  private static Go go(ScopeId group, String done) {
    return Go.to(GroupPages.path(group)).saying("group.done." + done);
  }
}
