package org.safeconduct.server.records.web;

import java.util.List;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.records.Entry;
import org.safeconduct.server.records.FieldValue;
import org.safeconduct.server.records.Holder;
import org.safeconduct.server.records.Labels;
import org.safeconduct.server.records.RecordsDesk;
import org.safeconduct.server.records.RecordsFact.EntryRecorded;
import org.safeconduct.server.records.web.Changes.At;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Writing an entry, saying it better, striking it.
@Controller
class WriteController {
  private final Changes changes;
  private final RecordsDesk desk;
  private final InquiryDesk inquiries;
  private final Boxes boxes;

  WriteController(Changes changes, RecordsDesk desk, InquiryDesk inquiries, Boxes boxes) {
    this.changes = changes;
    this.desk = desk;
    this.inquiries = inquiries;
    this.boxes = boxes;
  }

  @GetMapping("/inquiries/{inquiry}/records/{kind}/new")
  WritePage blank(
      Unlocked unlocked, @PathVariable ScopeId inquiry, @PathVariable SubjectId kind, Here here) {
    At at = own(unlocked, inquiry, kind);
    Boxes.Standing nothing = new Boxes.Standing(at, Labels.NONE, List.of());
    return fresh(here, nothing, inquiries.drawSubject().toString())
        .page(boxes, unlocked, Posted.none(), List.of());
  }

  @PostMapping("/inquiries/{inquiry}/records/{kind}")
  Answer write(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId kind,
      @RequestParam MultiValueMap<String, String> form,
      Here here) {
    At at = own(unlocked, inquiry, kind);
    Posted posted = Posted.of(form);
    SubjectId id = Typed.carried(SubjectId::parse, posted.one("id"));
    WriteView view = fresh(here, new Boxes.Standing(at, Labels.NONE, List.of()), id.toString());
    Typed typed = new Typed();
    TypedValues read = boxes.read(unlocked, at, posted, typed);
    Labels title = read.title();
    List<FieldValue> values = read.read(List.of());
    if (!typed.isRight()) return view.page(boxes, unlocked, posted, typed.errors());
    EntryRecorded entry = new EntryRecorded(kind, title, values, null);
    try {
      Outcome outcome = desk.record(unlocked, inquiry, id, entry).orElseThrow(NotHere::new);
      return switch (outcome) {
        case Outcome.Written _ -> Go.to(at.path() + "/" + id).saying("records.done.entry");
        case Outcome.Conflict _ -> Go.to(at.path() + "/" + id);
        case Outcome.Refused(var no) ->
            view.page(boxes, unlocked, posted, List.of(FieldError.of(no)));
      };
    } catch (Refused no) {
      return view.page(boxes, unlocked, posted, List.of(FieldError.of(no.refusal())));
    }
  }

  @GetMapping("/inquiries/{inquiry}/records/{kind}/{entry}/correct")
  WritePage better(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId kind,
      @PathVariable SubjectId entry,
      Here here) {
    At at = own(unlocked, inquiry, kind);
    Chronicle chronicle = desk.read(unlocked, inquiry, entry).orElseThrow(NotHere::new);
    return correcting(here, at, chronicle, standing(at, chronicle))
        .page(boxes, unlocked, Posted.none(), List.of());
  }

  @PostMapping("/inquiries/{inquiry}/records/{kind}/{entry}/correct")
  Answer correct(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId kind,
      @PathVariable SubjectId entry,
      @RequestParam MultiValueMap<String, String> form,
      Here here) {
    At at = own(unlocked, inquiry, kind);
    Chronicle chronicle = desk.read(unlocked, inquiry, entry).orElseThrow(NotHere::new);
    Entry stands = standing(at, chronicle);
    WriteView view = correcting(here, at, chronicle, stands);
    Posted posted = Posted.of(form);
    Typed typed = new Typed();
    TypedValues read = boxes.read(unlocked, at, posted, typed);
    Labels title = stands.title();
    for (Labels.Label label : read.title().said()) {
      title = title.with(label.language(), label.text());
    }
    List<FieldValue> values = read.read(stands.values());
    if (!typed.isRight()) return view.page(boxes, unlocked, posted, typed.errors());
    RecordsDesk.Correction correction =
        new RecordsDesk.Correction(
            Typed.seen(posted.one("seen")),
            new EntryRecorded(kind, title, values, null),
            posted.one("reason"));
    Outcome outcome = desk.correct(unlocked, inquiry, entry, correction).orElseThrow(NotHere::new);
    return switch (outcome) {
      case Outcome.Written _ -> Go.to(at.path() + "/" + entry).saying("records.done.corrected");
      case Outcome.Conflict _ -> view.meanwhile().page(boxes, unlocked, posted, List.of());
      case Outcome.Refused(var no) ->
          view.page(boxes, unlocked, posted, List.of(FieldError.of(no)));
    };
  }

  @PostMapping("/inquiries/{inquiry}/records/{kind}/{entry}/strike")
  Answer strike(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId kind,
      @PathVariable SubjectId entry,
      FieldForm form) {
    At at = own(unlocked, inquiry, kind);
    Outcome outcome =
        desk.strike(unlocked, inquiry, entry, Typed.seen(form.seen()), form.reason())
            .orElseThrow(NotHere::new);
    return switch (outcome) {
      case Outcome.Written _ -> Go.to(at.path()).saying("records.done.struck");
      case Outcome.Conflict _ -> Go.to(at.path() + "/" + entry).saying("records.done.meanwhile");
      case Outcome.Refused(var no) -> throw new Refused(no);
    };
  }

  private At own(Unlocked unlocked, ScopeId inquiry, SubjectId kind) {
    At at = changes.at(unlocked, inquiry, kind);
    if (at.kind().holder() != Holder.OWN) throw new NotHere();
    return at;
  }

  private static Entry standing(At at, Chronicle chronicle) {
    return Entry.of(chronicle)
        .filter(e -> e.kind().equals(at.kind().id()))
        .orElseThrow(NotHere::new);
  }

  private static WriteView fresh(Here here, Boxes.Standing nothing, String id) {
    At at = nothing.at();
    return new WriteView(
        here, nothing, new WriteView.Form(at.path(), at.path(), id, "", false, false));
  }

  private static WriteView correcting(Here here, At at, Chronicle chronicle, Entry stands) {
    String path = at.path() + "/" + stands.id();
    String seen = chronicle.seen(stands.id()).toString();
    return new WriteView(
        here,
        new Boxes.Standing(at, stands.title(), stands.values()),
        new WriteView.Form(path, path + "/correct", "", seen, true, false));
  }
}
