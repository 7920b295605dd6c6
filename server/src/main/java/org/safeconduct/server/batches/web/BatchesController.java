package org.safeconduct.server.batches.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeconduct.server.batches.Batch;
import org.safeconduct.server.batches.BatchDesk;
import org.safeconduct.server.batches.Underway;
import org.safeconduct.server.inquiry.Inquiry;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Caption;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Listed;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.team.TeamDesk;
import org.safeconduct.server.team.UnlockedJobs;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What was brought in: found, and looked through.
@Controller
class BatchesController {
  private static final Purpose LIST = new Purpose(Purpose.Code.WORK, Purpose.Surface.LIST);

  private final BatchDesk desk;
  private final InquiryDesk inquiries;
  private final Search search;
  private final TeamDesk teams;
  private final UnlockedJobs jobs;
  private final Underway underway;
  private final Map<String, Caption> captions;

  BatchesController(
      BatchDesk desk,
      InquiryDesk inquiries,
      Search search,
      TeamDesk teams,
      UnlockedJobs jobs,
      Underway underway,
      List<Caption> captions) {
    this.desk = desk;
    this.inquiries = inquiries;
    this.search = search;
    this.teams = teams;
    this.jobs = jobs;
    this.underway = underway;
    this.captions = captions.stream().collect(Collectors.toMap(Caption::kind, Function.identity()));
  }

  @Bean
  static Caption batchCaption() {
    return new Caption(
        "batch", "batches.kind", Caption.column("file"), Caption.within("/inquiries", "batches"));
  }

  @GetMapping("/inquiries/{inquiry}/batches")
  BatchesPage list(Unlocked unlocked, @PathVariable ScopeId inquiry, Here here, Listed listed) {
    Chronicle root = inquiries.readRoot(unlocked, inquiry, Purpose.WORK).orElseThrow(NotHere::new);
    Query query =
        listed.apply(Query.list("batch").inScope(inquiry).by(Query.Order.SORT_DESCENDING));
    Found found = search.find(unlocked, query, LIST);
    return new BatchesPage(
        inquiry,
        Inquiry.of(root).title(),
        listed,
        found.hits().stream().map(hit -> line(hit, here)).toList(),
        found.total(),
        found.behind(),
        underway.at(inquiry));
  }

  /// Interrupts what is being brought in; what stands stays.
  @PostMapping("/inquiries/{inquiry}/batches/stop")
  Answer stop(Unlocked unlocked, @PathVariable ScopeId inquiry) {
    if (inquiries.readRoot(unlocked, inquiry, Purpose.WORK).isEmpty()) throw new NotHere();
    underway.stop(inquiry);
    return Go.to("/inquiries/" + inquiry + "/batches").saying("batches.done.stopped");
  }

  private static BatchesPage.Line line(Found.Hit hit, Here here) {
    Map<String, String> shown = hit.row().shown();
    return new BatchesPage.Line(
        "/inquiries/" + hit.scope() + "/batches/" + hit.row().subject(),
        shown.getOrDefault("file", ""),
        shown.getOrDefault("rows", ""),
        shown.getOrDefault("mapping", ""),
        here.when(Instant.parse(shown.getOrDefault("at", ""))),
        hit.row().state());
  }

  @GetMapping("/inquiries/{inquiry}/batches/{batch}")
  BatchPage show(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId batch,
      Here here,
      Listed listed) {
    return page(unlocked, inquiry, batch, new View(here, listed, List.of()));
  }

  /// How somebody looks at it.
  record View(Here here, Listed listed, List<FieldError> errors) {}

  BatchPage page(Unlocked unlocked, ScopeId inquiry, SubjectId id, View view) {
    boolean going = jobs.isGoing(TakingBack.name(inquiry, id));
    Chronicle chronicle = desk.read(unlocked, inquiry, id).orElseThrow(NotHere::new);
    Batch batch = Batch.of(chronicle, id).orElseThrow(NotHere::new);
    Query brought = Query.list("batch").ofKinds(captions.keySet()).inScope(inquiry).pointingTo(id);
    Found found = search.find(unlocked, view.listed.apply(brought), LIST);
    return new BatchPage(
        inquiry,
        batch,
        teams.organisation(unlocked).nameOf(batch.made().by()),
        chronicle.seen(id).toString(),
        view.listed,
        found.hits().stream().map(hit -> line(unlocked, hit, view.here)).toList(),
        found.total(),
        found.behind(),
        going,
        jobs.failed(TakingBack.name(inquiry, id)).stream().toList(),
        said(unlocked, batch, view.here),
        view.errors);
  }

  private BatchPage.Line line(Unlocked unlocked, Found.Hit hit, Here here) {
    Caption caption = Objects.requireNonNull(captions.get(hit.row().kind()));
    return new BatchPage.Line(
        caption.path().apply(hit), caption.title().of(unlocked, here, hit), caption.label());
  }

  private BatchPage.Said said(Unlocked unlocked, Batch batch, Here here) {
    return new BatchPage.Said(
        batch.reviewed().map(note -> note(unlocked, note, here)).orElse(""),
        batch.back().map(note -> note(unlocked, note, here)).orElse(""),
        Paragraphs.text(batch.original()));
  }

  private String note(Unlocked unlocked, Batch.Note note, Here here) {
    String who = teams.organisation(unlocked).nameOf(note.made().by());
    return here.t("batches.note", who, here.when(note.made().at()), note.said());
  }
}
