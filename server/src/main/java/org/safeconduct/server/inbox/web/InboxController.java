package org.safeconduct.server.inbox.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safeconduct.server.casework.Colleagues;
import org.safeconduct.server.inbox.Collecting;
import org.safeconduct.server.inbox.Letterbox;
import org.safeconduct.server.inbox.Stage;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.site.Caption;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Listed;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Signpost;
import org.safeconduct.server.team.Organisation;
import org.safeconduct.server.team.Role;
import org.safeconduct.server.team.TeamDesk;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The inbox of a member's teams: what nobody has decided yet, answers owed first; and the rest by
/// its stage.
@Controller
class InboxController {
  private static final Purpose LIST = new Purpose(Purpose.Code.WORK, Purpose.Surface.LIST);
  private static final String[] UNDECIDED =
      Arrays.asList(Stage.Word.NEW, Stage.Word.IN_CONVERSATION, Stage.Word.WAITING).stream()
          .map(Term::word)
          .toArray(String[]::new);

  private final Search search;
  private final Collecting collecting;
  private final Letterbox letterbox;
  private final TeamDesk team;
  private final Colleagues colleagues;

  InboxController(
      Search search,
      Collecting collecting,
      Letterbox letterbox,
      TeamDesk team,
      Colleagues colleagues) {
    this.collecting = collecting;
    this.letterbox = letterbox;
    this.team = team;
    this.search = search;
    this.colleagues = colleagues;
  }

  @Bean
  static Signpost inbox() {
    return Signpost.of("/inbox", "inbox.nav", 90);
  }

  @Bean
  static Caption requestCaption() {
    return new Caption(
        "request",
        "inbox.kind",
        Caption.column("label"),
        hit -> "/inbox/" + hit.scope() + "/" + hit.row().subject());
  }

  /// First letters of the pages on top: they wait until somebody keeps them.
  @GetMapping("/inbox")
  InboxPage undecided(Unlocked unlocked, Here here, Listed listed) {
    collecting.collect(unlocked);
    InboxPage page =
        page(unlocked, here, listed, "undecided", Query.list("request").inStates(UNDECIDED));
    return page.with(
        ArrivedLine.of(here, collecting.waiting(unlocked)),
        mayBegin(unlocked) ? colleagues.teams(unlocked) : Map.of(),
        mayTakeOver(unlocked));
  }

  @GetMapping("/inbox/in/{state}")
  InboxPage in(Unlocked unlocked, Here here, Listed listed, @PathVariable String state) {
    Query query = Query.list("request");
    if (state.equals("all")) return page(unlocked, here, listed, state, query);
    Stage.Word wanted = Term.find(Stage.Word.class, state).orElseThrow(NotHere::new);
    return page(unlocked, here, listed, wanted.word(), query.inStates(wanted.word()));
  }

  private InboxPage page(Unlocked unlocked, Here here, Listed listed, String state, Query query) {
    Found found = search.find(unlocked, listed.apply(query.by(Query.Order.GRAVE)), LIST);
    return InboxPage.of(here, listed, state, found, colleagues.names(unlocked));
  }

  /// The working teams of a coordinator that could open the pages' letters in the place of the one
  /// that does.
  private Map<TeamId, String> mayTakeOver(Unlocked unlocked) {
    Organisation organisation = team.organisation(unlocked);
    Optional<TeamId> now = letterbox.team();
    if (now.isEmpty() || !organisation.has(unlocked.member(), Role.COORDINATOR)) return Map.of();
    return organisation.working().stream()
        .filter(other -> unlocked.teams().contains(other.id()) && !now.get().equals(other.id()))
        .collect(Collectors.toMap(Organisation.Team::id, Organisation.Team::name));
  }

  /// A coordinator whose team could open the pages' letters, while no team does.
  private boolean mayBegin(Unlocked unlocked) {
    return letterbox.team().isEmpty()
        && team.organisation(unlocked).has(unlocked.member(), Role.COORDINATOR);
  }
}
