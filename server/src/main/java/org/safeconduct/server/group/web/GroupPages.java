package org.safeconduct.server.group.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.safeconduct.server.casework.Crumb;
import org.safeconduct.server.casework.Folder;
import org.safeconduct.server.casework.Slip;
import org.safeconduct.server.casework.SlipField;
import org.safeconduct.server.group.Shared;
import org.safeconduct.server.group.TravelGroup;
import org.safeconduct.server.group.TravelGroup.Traveller;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Mark;

/// Makes travel groups ready for one reader.
record GroupPages(Here here, Map<MemberId, String> names) {

  Folder group(Chronicle chronicle) {
    String path = path(chronicle.scope());
    return new Folder(
        "group.one.title",
        "group.one.text",
        crumbs(chronicle),
        List.of(new Folder.Way(path + "/join", "group.join.title")),
        TravelGroup.of(chronicle).travellers().stream().map(t -> card(path, t)).toList(),
        "group.one.none");
  }

  private Folder.Card card(String path, Traveller traveller) {
    String own = path + "/" + traveller.id() + "/";
    var joined = traveller.joined();
    return new Folder.Card(
        traveller.id().toString(),
        Mark.OPEN,
        "group.state.travelling",
        traveller.codename(),
        List.of(new Folder.Line("group.agreed", agreed(traveller))),
        List.of(),
        Folder.by(here.when(joined.at()), names.getOrDefault(joined.by(), "")),
        List.of(
            new Folder.Way(Crumb.path(traveller.casefile()), "casework.kind"),
            new Folder.Way(own + "agree", "group.agree.title"),
            new Folder.Way(own + "leave", "group.leave.title")));
  }

  private String agreed(Traveller traveller) {
    if (traveller.agreed().isEmpty()) return here.t("group.agreed-nothing");
    return traveller.agreed().stream()
        .map(one -> here.t("group.shared." + one.word()))
        .collect(Collectors.joining(" · "));
  }

  /// The groups of one casefile, from the index.
  Folder of(Chronicle casefile, List<Found.Hit> groups) {
    return new Folder(
        "group.nav",
        "group.text",
        List.of(Crumb.casefile(casefile)),
        List.of(new Folder.Way("/groups", "group.all")),
        groups.stream().map(GroupPages::card).toList(),
        "group.none-here");
  }

  private static Folder.Card card(Found.Hit hit) {
    return new Folder.Card(
        hit.row().subject().toString(),
        Mark.OPEN,
        "group.state." + hit.row().state(),
        hit.row().shown().getOrDefault("name", ""),
        List.of(
            new Folder.Line("group.travellers", hit.row().shown().getOrDefault("travellers", ""))),
        List.of(),
        "",
        List.of(new Folder.Way(path(hit.scope()), "group.one.title")));
  }

  Slip opening(GroupForm form, List<Choice> teams) {
    return Slip.fresh(
        "group.open",
        List.of(all()),
        "/groups/new",
        List.of(
            SlipField.pick("team", "group.team", teams, form.team()),
            new SlipField.Line(
                "name", "group.name", "group.name-hint", form.name(), "text", "", true)));
  }

  Slip joining(Chronicle chronicle, GroupForm form, List<Choice> casefiles) {
    return Slip.of(
        "group.join",
        crumbs(chronicle),
        path(chronicle.scope()) + "/join",
        form.seen(),
        List.of(
            new SlipField.Kept("id", form.id()),
            SlipField.pick("casefile", "casework.codename", casefiles, form.casefile()),
            shared(form)));
  }

  Slip agreeing(Chronicle chronicle, Traveller traveller, GroupForm form) {
    return Slip.of(
        "group.agree",
        crumbs(chronicle),
        path(chronicle.scope()) + "/" + traveller.id() + "/agree",
        form.seen(),
        List.of(shared(form)));
  }

  Slip leaving(Chronicle chronicle, Traveller traveller, GroupForm form) {
    return Slip.of(
        "group.leave",
        crumbs(chronicle),
        path(chronicle.scope()) + "/" + traveller.id() + "/leave",
        form.seen(),
        List.of());
  }

  private SlipField shared(GroupForm form) {
    return SlipField.anyOf(
        "agreed",
        "group.agreed",
        "group.agreed-hint",
        Choice.of(here, Shared.class, "group.shared"),
        form.agreed());
  }

  private List<Crumb> crumbs(Chronicle chronicle) {
    return List.of(all(), new Crumb(path(chronicle.scope()), TravelGroup.of(chronicle).name()));
  }

  private Crumb all() {
    return new Crumb("/groups", here.t("group.nav"));
  }

  static String path(ScopeId group) {
    return "/groups/" + group;
  }

  @Override
  public String toString() {
    return "GroupPages";
  }
}
