package org.safeconduct.server.lists.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.inquiry.Inquiry;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.lists.CaseList;
import org.safeconduct.server.lists.Laid;
import org.safeconduct.server.lists.Linkage;
import org.safeconduct.server.lists.LinkageDesk;
import org.safeconduct.server.lists.Linking;
import org.safeconduct.server.lists.Lists;
import org.safeconduct.server.lists.ListsFact.RecordsLinked;
import org.safeconduct.server.lists.Reckoning;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.team.TeamDesk;
import org.safeconduct.server.team.UnlockedJobs;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The lists of an inquiry side by side, and the press that finds who is who.
@Controller
class ListsController {
  private static final int MILLE = 1000;

  private final InquiryDesk inquiries;
  private final LinkageDesk desk;
  private final UnlockedJobs jobs;
  private final TeamDesk teams;

  ListsController(InquiryDesk inquiries, LinkageDesk desk, UnlockedJobs jobs, TeamDesk teams) {
    this.inquiries = inquiries;
    this.desk = desk;
    this.jobs = jobs;
    this.teams = teams;
  }

  @GetMapping("/inquiries/{inquiry}/lists")
  ListsPage show(Unlocked unlocked, @PathVariable ScopeId inquiry, Here here) {
    // Asked before reading: what is done by now stands in what is read.
    boolean going = jobs.isGoing(Reckoning.linkage(inquiry));
    Chronicle chronicle = inquiries.read(unlocked, inquiry, Purpose.WORK).orElseThrow(NotHere::new);
    Inquiry of = Inquiry.of(chronicle.about(chronicle.root()));
    Lists lists = Lists.of(chronicle);
    List<SubjectId> laid = lists.linkage().map(l -> l.linked().lists()).orElse(List.of());
    String path = "/inquiries/" + inquiry + "/lists/";
    return new ListsPage(
        inquiry,
        of.title(),
        of.state() == Inquiry.State.OPEN,
        lists.all().stream().map(list -> line(path, list, laid.indexOf(list.id()))).toList(),
        going,
        jobs.failed(Reckoning.linkage(inquiry)),
        joined(unlocked, lists, here));
  }

  /// Begins to find who is who; the page says that it is being computed until it is.
  @PostMapping("/inquiries/{inquiry}/lists/linkage")
  Answer link(Unlocked unlocked, @PathVariable ScopeId inquiry) {
    Laid laid = desk.lay(unlocked, inquiry).orElseThrow(NotHere::new);
    int seed = desk.drawSeed();
    jobs.begin(
        unlocked,
        Reckoning.linkage(inquiry),
        new Reckoning<>(
            progress -> Linking.of(laid, seed, progress),
            (keys, linking) -> desk.keep(keys, inquiry, linking)));
    return Go.to("/inquiries/" + inquiry + "/lists");
  }

  private static ListsPage.Line line(String path, CaseList list, int place) {
    return new ListsPage.Line(
        path + list.id(),
        place < 0 ? "" : Overlaps.letter(place),
        list.brought().name(),
        list.brought().source(),
        list.brought().rows(),
        list.isReady(),
        !list.stands());
  }

  private ListsPage.@Nullable Joined joined(Unlocked unlocked, Lists lists, Here here) {
    if (lists.linkage().isEmpty()) return null;
    Linkage linkage = lists.linkage().get();
    RecordsLinked linked = linkage.linked();
    return new ListsPage.Joined(
        here.when(linkage.at()),
        teams.organisation(unlocked).nameOf(linkage.by()),
        linked.rows(),
        linked.people(),
        here.t("lists.share", (double) linked.precision() / MILLE),
        here.t("lists.share", (double) linked.recall() / MILLE),
        linked.fields().stream()
            .map(f -> here.t("lists.holds." + f.word()))
            .collect(Collectors.joining(" · ")),
        linked.seed(),
        lists.differ(linkage),
        lists.decidedSince(linkage),
        Overlaps.plot(here, linked.overlaps()),
        Overlaps.lines(linked.overlaps()));
  }
}
