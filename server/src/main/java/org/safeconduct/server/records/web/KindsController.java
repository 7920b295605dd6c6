package org.safeconduct.server.records.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.inquiry.Inquiry;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.records.FieldKeys;
import org.safeconduct.server.records.Holder;
import org.safeconduct.server.records.Labels;
import org.safeconduct.server.records.OwnFieldsDesk;
import org.safeconduct.server.records.RecordsDesk;
import org.safeconduct.server.records.Sketch;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The kinds of record of an inquiry, and making one.
@Controller
class KindsController {
  private static final Purpose LIST = new Purpose(Purpose.Code.WORK, Purpose.Surface.LIST);
  private static final int MOST = 200;

  private final RecordsDesk desk;
  private final InquiryDesk inquiries;
  private final Search search;

  KindsController(RecordsDesk desk, InquiryDesk inquiries, Search search) {
    this.desk = desk;
    this.inquiries = inquiries;
    this.search = search;
  }

  @Bean
  static Caption kindCaption() {
    return new Caption(
        "record-kind",
        "records.kind",
        Caption.column("name"),
        Caption.within("/inquiries", "records"));
  }

  @GetMapping("/inquiries/{inquiry}/records")
  KindsPage all(Unlocked unlocked, @PathVariable ScopeId inquiry, Here here) {
    Chronicle root = inquiries.readRoot(unlocked, inquiry, Purpose.WORK).orElseThrow(NotHere::new);
    Found kinds =
        search.find(unlocked, Query.list("record-kind").inScope(inquiry).page(0, MOST), LIST);
    List<Found> counts =
        kinds.hits().isEmpty()
            ? List.of()
            : search.findAll(
                unlocked,
                kinds.hits().stream()
                    .map(hit ->
                        Query.list("entry")
                            .inScope(inquiry)
                            .pointingTo(hit.row().subject())
                            .page(0, 1))
                    .toList(),
                LIST);
    List<KindsPage.Line> own = new ArrayList<>();
    List<KindsPage.Line> added = new ArrayList<>();
    for (int at = 0; at < kinds.hits().size(); at++) {
      Found.Hit hit = kinds.hits().get(at);
      boolean isOwn = hit.row().state().equals(Holder.OWN.word());
      (isOwn ? own : added).add(line(hit, counts.get(at).total(), here));
    }
    return new KindsPage(inquiry, Inquiry.of(root).title(), own, added, tables(unlocked, inquiry));
  }

  private List<KindsPage.Table> tables(Unlocked unlocked, ScopeId inquiry) {
    Query query = Query.list("record-table").inScope(inquiry).page(0, MOST);
    return search.find(unlocked, query, LIST).hits().stream()
        .map(hit ->
            new KindsPage.Table(
                "/inquiries/"
                    + hit.scope()
                    + "/records/"
                    + hit.row().shown().get("kind")
                    + "/tables/"
                    + hit.row().subject(),
                hit.row().shown().getOrDefault("name", ""),
                hit.row().shown().getOrDefault("rows", "0")))
        .toList();
  }

  private static KindsPage.Line line(Found.Hit hit, long entries, Here here) {
    Map<String, String> shown = hit.row().shown();
    boolean own = hit.row().state().equals(Holder.OWN.word());
    String path = "/inquiries/" + hit.scope() + "/records/" + hit.row().subject();
    Language page = OwnFieldsDesk.page(here);
    return new KindsPage.Line(
        own ? path : path + "/fields",
        shown.getOrDefault("name." + page, shown.getOrDefault("name", "")),
        "records.holder." + hit.row().state(),
        shown.getOrDefault("fields", ""),
        entries,
        !shown.getOrDefault("over", "").isEmpty());
  }

  @GetMapping("/inquiries/{inquiry}/records/new")
  NewKindPage blank(Unlocked unlocked, @PathVariable ScopeId inquiry, Here here) {
    var _ = inquiries.readRoot(unlocked, inquiry, Purpose.WORK).orElseThrow(NotHere::new);
    NewKindForm form =
        new NewKindForm(
            inquiries.drawSubject().toString(),
            Holder.OWN.name(),
            "",
            OwnFieldsDesk.page(here).tag());
    return new NewKindPage(inquiry, form, List.of());
  }

  @PostMapping("/inquiries/{inquiry}/records")
  Answer make(Unlocked unlocked, @PathVariable ScopeId inquiry, NewKindForm form) {
    var _ = inquiries.readRoot(unlocked, inquiry, Purpose.WORK).orElseThrow(NotHere::new);
    Typed typed = new Typed();
    Holder holder = typed.term("holder", Holder.class, form.holder());
    String name = typed.needed("name", form.name());
    List<Language> languages = Languages.read(typed, "languages", form.languages());
    SubjectId id = Typed.carried(SubjectId::parse, form.id());
    if (!typed.isRight()) return new NewKindPage(inquiry, form, typed.errors());
    String key = FieldKeys.of(name, _ -> false);
    Sketch sketch =
        new Sketch(holder, key, Labels.of(languages.getFirst(), name), languages, List.of());
    try {
      Optional<Outcome> outcome = desk.define(unlocked, inquiry, id, sketch);
      Go there = Go.to("/inquiries/" + inquiry + "/records/" + id + "/fields");
      return switch (outcome.orElseThrow(NotHere::new)) {
        case Outcome.Written _ -> there.saying("records.done.kind");
        case Outcome.Conflict _ -> there;
        case Outcome.Refused(var no) -> new NewKindPage(inquiry, form, List.of(FieldError.of(no)));
      };
    } catch (Refused no) {
      return new NewKindPage(inquiry, form, List.of(FieldError.of(no.refusal())));
    }
  }
}
