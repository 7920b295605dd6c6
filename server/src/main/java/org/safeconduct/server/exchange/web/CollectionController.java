package org.safeconduct.server.exchange.web;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.batches.Underway;
import org.safeconduct.server.exchange.Reading;
import org.safeconduct.server.exchange.Trouble;
import org.safeconduct.server.exchange.web.CollectionPage.Looked;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.records.Arriving;
import org.safeconduct.server.records.EntryImportDesk;
import org.safeconduct.server.records.EntryImportDesk.Imported;
import org.safeconduct.server.records.Incoming;
import org.safeconduct.server.records.Misfit;
import org.safeconduct.server.records.Plan;
import org.safeconduct.server.records.Sketch;
import org.safeconduct.server.records.TakingIn;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Upload;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Brings in a collection from another program: looked at first, taken in whole or not at all. What
/// was taken in is a batch, with the page of one.
@Controller
class CollectionController {
  private static final int MOST_WRONG = 200;
  private static final int FIRST = 5;

  private final EntryImportDesk desk;
  private final InquiryDesk inquiries;
  private final Underway underway;

  CollectionController(EntryImportDesk desk, InquiryDesk inquiries, Underway underway) {
    this.desk = desk;
    this.inquiries = inquiries;
    this.underway = underway;
  }

  @GetMapping("/inquiries/{inquiry}/bring")
  CollectionPage blank(Unlocked unlocked, @PathVariable ScopeId inquiry) {
    mustBeHere(unlocked, inquiry);
    return new CollectionPage(inquiry, "UWAZI", "", null, List.of(), List.of(), List.of());
  }

  @PostMapping("/inquiries/{inquiry}/bring")
  Answer bring(Unlocked unlocked, @PathVariable ScopeId inquiry, Upload upload, Here here)
      throws IOException {
    mustBeHere(unlocked, inquiry);
    CollectionForm form = CollectionForm.read(upload);
    if (!form.typed().isRight()) return wrong(inquiry, form, form.typed().errors());
    try {
      return switch (form.origin().read(form.collection(), form.files())) {
        case Reading.Wrong(List<Trouble> troubles) ->
            page(inquiry, form, null, first(troubles), List.of());
        case Reading.Understood(Incoming incoming) ->
            form.takes()
                ? take(unlocked, inquiry, form, incoming)
                : look(unlocked, inquiry, form, incoming, here);
      };
    } catch (Refused no) {
      return wrong(inquiry, form, List.of(FieldError.of(no.refusal())));
    }
  }

  private CollectionPage look(
      Unlocked unlocked, ScopeId inquiry, CollectionForm form, Incoming incoming, Here here) {
    Plan plan = desk.plan(unlocked, inquiry, incoming).orElseThrow(NotHere::new);
    return switch (plan) {
      case Plan.Unfit(List<Misfit> misfits) -> page(inquiry, form, null, List.of(), first(misfits));
      case Plan.NothingNew(Plan.Tally tally) ->
          page(inquiry, form, looked(incoming, tally, here), List.of(), List.of());
      case Plan.Ready ready ->
          page(inquiry, form, looked(incoming, ready.tally(), here), List.of(), List.of());
    };
  }

  private Answer take(Unlocked unlocked, ScopeId inquiry, CollectionForm form, Incoming incoming) {
    String path = "/inquiries/" + inquiry + "/batches";
    if (incoming.entries().size() > Underway.AT_ONCE) {
      TakingIn work = new TakingIn(desk, inquiry, incoming);
      underway.begin(unlocked, inquiry, incoming.digest().hex(), work);
      return Go.to(path).saying("batches.done.begun");
    }
    Imported imported =
        desk.take(unlocked, inquiry, incoming, (_, _) -> {}).orElseThrow(NotHere::new);
    return switch (imported) {
      case Imported.TakenIn(var batch, Plan.Tally tally) ->
          Go.to(path + "/" + batch)
              .saying("exchange.done.taken-in", tally.added(), tally.corrected(), tally.already());
      case Imported.NothingNew(Plan.Tally tally) ->
          Go.to(path).saying("exchange.done.nothing-new", tally.already());
      case Imported.Unfit(Plan.Unfit unfit) ->
          page(inquiry, form, null, List.of(), first(unfit.misfits()));
      case Imported.Stopped(var no) -> wrong(inquiry, form, List.of(FieldError.of(no)));
    };
  }

  private static Looked looked(Incoming incoming, Plan.Tally tally, Here here) {
    Language reader = new Language(here.words().locale().getLanguage());
    return new Looked(
        incoming.kinds().stream().map(kind -> kind(kind, incoming, reader)).toList(), tally);
  }

  private static CollectionPage.Kind kind(Sketch kind, Incoming incoming, Language reader) {
    List<Arriving> entries =
        incoming.entries().stream().filter(e -> e.kind().equals(kind.key())).toList();
    return new CollectionPage.Kind(
        kind.name().best(reader),
        kind.fields().size(),
        entries.size(),
        entries.stream().limit(FIRST).map(e -> e.title().best(reader)).toList());
  }

  private static <T> List<T> first(List<T> all) {
    return all.stream().limit(MOST_WRONG).toList();
  }

  private static CollectionPage wrong(
      ScopeId inquiry, CollectionForm form, List<FieldError> errors) {
    return new CollectionPage(
        inquiry, form.chosen(), form.collection(), null, List.of(), List.of(), errors);
  }

  private static CollectionPage page(
      ScopeId inquiry,
      CollectionForm form,
      @Nullable Looked looked,
      List<Trouble> troubles,
      List<Misfit> misfits) {
    return new CollectionPage(
        inquiry, form.chosen(), form.collection(), looked, troubles, misfits, List.of());
  }

  private void mustBeHere(Unlocked unlocked, ScopeId inquiry) {
    var _ = inquiries.readRoot(unlocked, inquiry, Purpose.WORK).orElseThrow(NotHere::new);
  }
}
