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
import org.safeconduct.server.lists.Estimated;
import org.safeconduct.server.lists.EstimatesDesk;
import org.safeconduct.server.lists.Estimating;
import org.safeconduct.server.lists.LinkageDesk;
import org.safeconduct.server.lists.Lists;
import org.safeconduct.server.lists.ListsFact.Curve;
import org.safeconduct.server.lists.ListsFact.Found;
import org.safeconduct.server.lists.ListsFact.Met;
import org.safeconduct.server.lists.ListsFact.ModelSaid;
import org.safeconduct.server.lists.ListsFact.UnseenEstimated;
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

/// How many are on no list, and the press that asks the models.
@Controller
class EstimatesController {
  private static final double MILLE = 1000;

  private final InquiryDesk inquiries;
  private final EstimatesDesk desk;
  private final LinkageDesk linkages;
  private final UnlockedJobs jobs;
  private final TeamDesk teams;

  EstimatesController(
      InquiryDesk inquiries,
      EstimatesDesk desk,
      LinkageDesk linkages,
      UnlockedJobs jobs,
      TeamDesk teams) {
    this.inquiries = inquiries;
    this.desk = desk;
    this.linkages = linkages;
    this.jobs = jobs;
    this.teams = teams;
  }

  @GetMapping("/inquiries/{inquiry}/lists/estimates")
  EstimatesPage show(Unlocked unlocked, @PathVariable ScopeId inquiry, Here here) {
    // Asked before reading: what is done by now stands in what is read.
    boolean going = jobs.isGoing(Reckoning.estimate(inquiry));
    Chronicle chronicle = inquiries.read(unlocked, inquiry, Purpose.WORK).orElseThrow(NotHere::new);
    Lists lists = Lists.of(chronicle);
    Inquiry of = Inquiry.of(chronicle.about(chronicle.root()));
    boolean open = of.state() == Inquiry.State.OPEN;
    return new EstimatesPage(
        inquiry,
        open && !going && lists.linkage().isPresent(),
        going,
        jobs.failed(Reckoning.estimate(inquiry)),
        told(unlocked, lists, here));
  }

  /// Begins to ask; the page says that it is being computed until it is.
  @PostMapping("/inquiries/{inquiry}/lists/estimates")
  Answer ask(Unlocked unlocked, @PathVariable ScopeId inquiry) {
    Estimating.Material material = desk.material(unlocked, inquiry).orElseThrow(NotHere::new);
    int seed = linkages.drawSeed();
    jobs.begin(
        unlocked,
        Reckoning.estimate(inquiry),
        new Reckoning<>(
            progress -> Estimating.of(material, Estimating.Effort.STANDARD, seed, progress),
            (keys, estimating) -> desk.keep(keys, inquiry, estimating)));
    return Go.to("/inquiries/" + inquiry + "/lists/estimates");
  }

  private EstimatesPage.@Nullable Told told(Unlocked unlocked, Lists lists, Here here) {
    if (lists.estimate().isEmpty()) return null;
    Estimated estimate = lists.estimate().get();
    UnseenEstimated said = estimate.said();
    SubjectId newest = lists.linkage().orElseThrow(NotHere::new).id();
    String seen =
        said.least() == said.most()
            ? here.t("lists.number", said.least())
            : here.t("lists.number", said.least()) + "–" + here.t("lists.number", said.most());
    return new EstimatesPage.Told(
        here.when(estimate.at()),
        teams.organisation(unlocked).nameOf(estimate.by()),
        seen,
        said.draws(),
        said.seed(),
        !said.linkage().equals(newest),
        new Pictures(here).intervals(said.models()),
        said.models().stream().map(m -> model(here, m)).toList(),
        said.without().stream()
            .map(w ->
                new EstimatesPage.Without(
                    lists.at(w.list()).map(l -> l.brought().name()).orElse("?"),
                    w.models().stream().map(m -> shortly(here, m)).toList()))
            .toList());
  }

  private static EstimatesPage.Model model(Here here, ModelSaid said) {
    Found found = said.found();
    if (found == null) {
      String no = said.no() == null ? "" : said.no();
      return new EstimatesPage.Model(
          said.model(),
          said.settings(),
          said.source(),
          "",
          "",
          "",
          false,
          true,
          "",
          List.of(),
          no,
          null);
    }
    Met met = found.met();
    Curve curve = found.curve();
    return new EstimatesPage.Model(
        said.model(),
        said.settings(),
        said.source(),
        here.t("lists.number", found.low()),
        here.t("lists.number", found.high()),
        centres(here, found),
        found.centres().size() > 1,
        met == null || met.reached(),
        met == null ? "" : here.t("lists.met", met.rHat() / MILLE, met.bulk(), met.tail()),
        found.notes(),
        "",
        curve == null ? null : new Pictures(here).distribution(said.model(), found, curve));
  }

  private static String centres(Here here, Found found) {
    return found.centres().stream()
        .map(centre -> here.t("lists.number", centre))
        .collect(Collectors.joining(" · "));
  }

  private static String shortly(Here here, ModelSaid said) {
    Found found = said.found();
    if (found == null) return here.t("lists.no");
    return here.t("lists.number", found.low()) + "–" + here.t("lists.number", found.high());
  }
}
