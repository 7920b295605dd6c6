package org.safeconduct.server.group.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.casework.Colleagues;
import org.safeconduct.server.casework.Folder;
import org.safeconduct.server.casework.Narrator;
import org.safeconduct.server.casework.Room;
import org.safeconduct.server.casework.Slip;
import org.safeconduct.server.group.GroupDesk;
import org.safeconduct.server.group.GroupListing;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
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
import org.safeconduct.server.site.Signpost;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Travel groups: all of them, those of one casefile, and a new one.
@Controller
class GroupController {
  private static final Purpose LIST = new Purpose(Purpose.Code.WORK, Purpose.Surface.LIST);
  private static final int MOST = 100;

  private final GroupDesk desk;
  private final CaseworkDesk casework;
  private final Search search;
  private final Colleagues colleagues;

  GroupController(GroupDesk desk, CaseworkDesk casework, Search search, Colleagues colleagues) {
    this.desk = desk;
    this.casework = casework;
    this.search = search;
    this.colleagues = colleagues;
  }

  @Bean
  static Signpost groups() {
    return Signpost.of("/groups", "group.nav", 140, "caseworker");
  }

  @Bean
  static Room groupRoom() {
    return new Room("group", "group.nav", 60);
  }

  @Bean
  static Caption groupCaption() {
    return new Caption(
        GroupListing.KIND,
        "group.kind",
        Caption.column("name"),
        hit -> GroupPages.path(hit.scope()));
  }

  @GetMapping("/groups")
  GroupsPage all(Unlocked unlocked, Listed listed) {
    Query query = Query.list(GroupListing.KIND).by(Query.Order.SORT);
    return GroupsPage.of(listed, search.find(unlocked, listed.apply(query), LIST));
  }

  @GetMapping("/casefiles/{casefile}/group")
  Folder of(Unlocked unlocked, Here here, @PathVariable ScopeId casefile) {
    Chronicle chronicle = casework.look(unlocked, casefile);
    Query query = Query.list(GroupListing.KIND).pointingTo(casefile).page(0, MOST);
    return new GroupPages(here, Map.of()).of(chronicle, search.find(unlocked, query, LIST).hits());
  }

  @GetMapping("/groups/new")
  Slip begin(Unlocked unlocked, Here here) {
    List<Choice> teams = teams(unlocked);
    String only = teams.size() == 1 ? teams.getFirst().value() : "";
    GroupForm form = new GroupForm("", Seen.NOTHING.toString(), only, "", "", List.of());
    return new GroupPages(here, Map.of()).opening(form, teams);
  }

  @PostMapping("/groups/new")
  Answer open(Unlocked unlocked, Here here, GroupForm form) {
    Typed typed = new Typed();
    String name = typed.needed("name", form.name());
    Optional<TeamId> team = typed.chosen("team", TeamId::parse, form.team());
    if (!typed.isRight()) return again(unlocked, here, form, typed.errors());
    try {
      ScopeId group = desk.open(unlocked, team.orElseThrow(), name);
      return Go.to(GroupPages.path(group)).saying("group.done.opened");
    } catch (Refused no) {
      return again(unlocked, here, form, List.of(FieldError.of(no.refusal())));
    }
  }

  private Slip again(Unlocked unlocked, Here here, GroupForm form, List<FieldError> errors) {
    return new GroupPages(here, Map.of())
        .opening(form, teams(unlocked))
        .again(errors, Narrator.Since.NOTHING);
  }

  private List<Choice> teams(Unlocked unlocked) {
    return colleagues.teams(unlocked).entrySet().stream()
        .map(e -> new Choice(e.getKey().toString(), e.getValue()))
        .sorted(Comparator.comparing(Choice::label))
        .toList();
  }
}
