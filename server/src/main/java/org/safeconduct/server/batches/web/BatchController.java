package org.safeconduct.server.batches.web;

import java.util.List;
import org.safeconduct.server.batches.Batch;
import org.safeconduct.server.batches.BatchDesk;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Listed;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.team.UnlockedJobs;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What is said of a batch: that it was looked through, where the original may be, that it is taken
/// back.
@Controller
class BatchController {
  /// A batch of so many rows is taken back while the page waits.
  private static final int AT_ONCE = 2_000;

  private final BatchDesk desk;
  private final UnlockedJobs jobs;
  private final BatchesController pages;

  BatchController(BatchDesk desk, UnlockedJobs jobs, BatchesController pages) {
    this.desk = desk;
    this.jobs = jobs;
    this.pages = pages;
  }

  @PostMapping("/inquiries/{inquiry}/batches/{batch}/reviewed")
  Answer reviewed(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId batch,
      SayForm form) {
    Outcome outcome =
        desk.reviewed(unlocked, inquiry, batch, Typed.seen(form.seen()), form.remark().strip())
            .orElseThrow(NotHere::new);
    return after(inquiry, batch, outcome, "batches.done.reviewed");
  }

  @PostMapping("/inquiries/{inquiry}/batches/{batch}/original")
  Answer original(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId batch,
      SayForm form) {
    List<String> where = Paragraphs.of(form.original());
    Outcome outcome =
        desk.original(unlocked, inquiry, batch, Typed.seen(form.seen()), where)
            .orElseThrow(NotHere::new);
    return after(inquiry, batch, outcome, "batches.done.original");
  }

  @PostMapping("/inquiries/{inquiry}/batches/{batch}/take-back")
  Answer takeBack(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId batch,
      SayForm form,
      Here here,
      Listed listed) {
    Batch known =
        desk.read(unlocked, inquiry, batch)
            .flatMap(c -> Batch.of(c, batch))
            .orElseThrow(NotHere::new);
    if (form.reason().isBlank()) {
      FieldError error = FieldError.at("reason", "site.typed.needed");
      return pages.page(
          unlocked, inquiry, batch, new BatchesController.View(here, listed, List.of(error)));
    }
    String reason = form.reason().strip();
    if (known.imported().rows() > AT_ONCE) {
      TakingBack work = new TakingBack(desk, inquiry, batch, reason);
      jobs.begin(unlocked, TakingBack.name(inquiry, batch), work);
      return Go.to(path(inquiry, batch));
    }
    Outcome outcome =
        desk.takeBack(unlocked, inquiry, batch, reason, _ -> {}).orElseThrow(NotHere::new);
    return after(inquiry, batch, outcome, "batches.done.back");
  }

  private static Answer after(ScopeId inquiry, SubjectId batch, Outcome outcome, String done) {
    Go there = Go.to(path(inquiry, batch));
    return switch (outcome) {
      case Outcome.Written _ -> there.saying(done);
      case Outcome.Conflict _ -> there.saying("batches.done.meanwhile");
      case Outcome.Refused(var no) -> throw new Refused(no);
    };
  }

  private static String path(ScopeId inquiry, SubjectId batch) {
    return "/inquiries/" + inquiry + "/batches/" + batch;
  }
}
