package org.safeconduct.server.records.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.records.FieldValue;
import org.safeconduct.server.records.Filled;
import org.safeconduct.server.records.Held;
import org.safeconduct.server.records.Holder;
import org.safeconduct.server.records.Labels;
import org.safeconduct.server.records.OwnFieldsDesk;
import org.safeconduct.server.records.RecordKind;
import org.safeconduct.server.records.RecordsDesk;
import org.safeconduct.server.records.web.Changes.At;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Caption;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// An inquiry's own fields of an act, a source, … as a form; its page shows them.
@Controller
class OwnFieldsController {
  private final Changes changes;
  private final RecordsDesk desk;
  private final OwnFieldsDesk own;
  private final Boxes boxes;
  private final Map<Holder, Held> holders;

  OwnFieldsController(
      Changes changes, RecordsDesk desk, OwnFieldsDesk own, Boxes boxes, List<Held> holders) {
    this.changes = changes;
    this.desk = desk;
    this.own = own;
    this.boxes = boxes;
    this.holders = holders.stream().collect(Collectors.toMap(Held::holder, Function.identity()));
  }

  @Bean
  static Caption filledCaption() {
    return new Caption(
        "fields",
        "records.fields.kind",
        Caption.column("said"),
        hit ->
            "/inquiries/"
                + hit.scope()
                + "/"
                + hit.row().shown().get("shelf")
                + "/"
                + hit.row().subject());
  }

  /// What the form is about.
  private record About(At at, Held held, SubjectId subject, Chronicle chronicle) {
    List<FieldValue> values() {
      return Filled.of(chronicle).map(Filled::values).orElse(List.of());
    }

    String shown() {
      return "/inquiries/" + at.inquiry() + "/" + held.holder().shelf() + "/" + subject;
    }

    @Override
    public String toString() {
      return "About[" + subject + "]";
    }
  }

  @GetMapping("/inquiries/{inquiry}/fields/{shelf}/{subject}")
  WritePage show(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable String shelf,
      @PathVariable SubjectId subject,
      Here here) {
    About about = about(unlocked, inquiry, shelf, subject);
    return view(about, here).page(boxes, unlocked, Posted.none(), List.of());
  }

  @PostMapping("/inquiries/{inquiry}/fields/{shelf}/{subject}")
  Answer fill(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable String shelf,
      @PathVariable SubjectId subject,
      @RequestParam MultiValueMap<String, String> form,
      Here here) {
    About about = about(unlocked, inquiry, shelf, subject);
    Posted posted = Posted.of(form);
    WriteView view = view(about, here);
    Typed typed = new Typed();
    List<FieldValue> values = boxes.read(unlocked, about.at, posted, typed).read(about.values());
    if (!typed.isRight()) return view.page(boxes, unlocked, posted, typed.errors());
    RecordsDesk.Filling filling =
        new RecordsDesk.Filling(
            about.held, about.at.kind().id(), Typed.seen(posted.one("seen")), values);
    try {
      Outcome outcome = desk.fill(unlocked, inquiry, subject, filling).orElseThrow(NotHere::new);
      return switch (outcome) {
        case Outcome.Written _ -> Go.to(about.shown()).saying("records.done.filled");
        case Outcome.Conflict _ -> view.meanwhile().page(boxes, unlocked, posted, List.of());
        case Outcome.Refused(var no) ->
            view.page(boxes, unlocked, posted, List.of(FieldError.of(no)));
      };
    } catch (Refused no) {
      return view.page(boxes, unlocked, posted, List.of(FieldError.of(no.refusal())));
    }
  }

  private About about(Unlocked unlocked, ScopeId inquiry, String shelf, SubjectId subject) {
    Held held =
        Holder.onShelf(shelf)
            .flatMap(holder -> Optional.ofNullable(holders.get(holder)))
            .orElseThrow(NotHere::new);
    Chronicle chronicle =
        desk.read(unlocked, inquiry, subject)
            .filter(c -> held.in(c).isPresent())
            .orElseThrow(NotHere::new);
    RecordKind kind = own.held(unlocked, inquiry, held.holder()).orElseThrow(NotHere::new);
    return new About(changes.at(unlocked, inquiry, kind.id()), held, subject, chronicle);
  }

  private static WriteView view(About about, Here here) {
    String action =
        "/inquiries/"
            + about.at.inquiry()
            + "/fields/"
            + about.held.holder().shelf()
            + "/"
            + about.subject;
    String seen = about.chronicle.seen(about.subject).toString();
    return new WriteView(
        here,
        new Boxes.Standing(about.at, Labels.NONE, about.values()),
        new WriteView.Form(about.shown(), action, "", seen, false, false));
  }
}
