package org.safeconduct.server.records.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeconduct.estimate.table.TableWrong;
import org.safeconduct.ledger.Digest;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.records.FieldKeys;
import org.safeconduct.server.records.Labels;
import org.safeconduct.server.records.OwnFieldsDesk;
import org.safeconduct.server.records.RecordsDesk;
import org.safeconduct.server.records.Sketch;
import org.safeconduct.server.records.TablesDesk;
import org.safeconduct.server.records.bringing.FormRead;
import org.safeconduct.server.records.bringing.FormReader;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.site.Upload;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Brings a file: a form of another program becomes a kind of record, a table waits to be read into
/// one.
@Controller
class BringRecordsController {
  private static final int MOST_WORD = 300;

  private final RecordsDesk records;
  private final TablesDesk tables;
  private final InquiryDesk inquiries;
  private final FormReader forms;
  private final Search search;

  BringRecordsController(
      RecordsDesk records,
      TablesDesk tables,
      InquiryDesk inquiries,
      FormReader forms,
      Search search) {
    this.records = records;
    this.tables = tables;
    this.inquiries = inquiries;
    this.forms = forms;
    this.search = search;
  }

  @GetMapping("/inquiries/{inquiry}/records/bring")
  BringPage blank(Unlocked unlocked, @PathVariable ScopeId inquiry, Here here) {
    mustBeThere(unlocked, inquiry);
    String language = OwnFieldsDesk.page(here).tag();
    return page(unlocked, inquiry, here, new BringForm("", "", language), List.of());
  }

  /// Fields first, the file last: when its first byte comes in everything else is known.
  @PostMapping("/inquiries/{inquiry}/records/bring")
  Answer bring(Unlocked unlocked, @PathVariable ScopeId inquiry, Upload upload, Here here)
      throws IOException {
    mustBeThere(unlocked, inquiry);
    BringForm form = new BringForm("", "", "");
    for (Optional<Upload.Part> next = upload.next(); next.isPresent(); next = upload.next()) {
      Upload.Part part = next.get();
      if (!part.isFile()) {
        form = form.with(part.name(), part.text(MOST_WORD));
        continue;
      }
      byte[] content = part.stream().readNBytes(TablesDesk.MOST + 1);
      String name = part.file().orElse("");
      if (content.length == 0) break;
      if (content.length > TablesDesk.MOST) {
        return wrong(unlocked, inquiry, here, form, "records.wrong.too-long");
      }
      return brought(unlocked, inquiry, here, form, new File(name, content));
    }
    return wrong(unlocked, inquiry, here, form, "records.wrong.no-file");
  }

  /// What came.
  private static final class File {
    private final String name;
    private final byte[] content;

    File(String name, byte[] content) {
      this.name = name;
      this.content = content;
    }
  }

  private Answer brought(Unlocked unlocked, ScopeId inquiry, Here here, BringForm form, File file) {
    try {
      Optional<FormRead> read = forms.read(file.name, file.content);
      return read.isPresent()
          ? form(unlocked, inquiry, file, read.get())
          : table(unlocked, inquiry, here, form, file);
    } catch (TableWrong | FormRead.NotAForm no) {
      FieldError error =
          FieldError.at("file", "records.wrong.table", String.valueOf(no.getMessage()));
      return page(unlocked, inquiry, here, form, List.of(error));
    } catch (Refused no) {
      return page(unlocked, inquiry, here, form, List.of(FieldError.of(no.refusal())));
    }
  }

  private Answer form(Unlocked unlocked, ScopeId inquiry, File file, FormRead read) {
    RecordsDesk.TakenOver over =
        records
            .takeOver(
                unlocked,
                inquiry,
                new RecordsDesk.Form(
                    file.name, Digest.sha256(file.content).hex(), read.kind(), read.losses()))
            .orElseThrow(NotHere::new);
    Go there = Go.to("/inquiries/" + inquiry + "/records/" + over.kind() + "/fields");
    return switch (over.outcome()) {
      case Outcome.Written _ -> there.saying("records.done.form", read.losses().size());
      case Outcome.Conflict _ -> there.saying("records.done.meanwhile");
      case Outcome.Refused(var no) -> throw new Refused(no);
    };
  }

  private Answer table(Unlocked unlocked, ScopeId inquiry, Here here, BringForm form, File file) {
    Typed typed = new Typed();
    Optional<SubjectId> kind = Optional.empty();
    if (form.kind().isEmpty()) kind = made(unlocked, inquiry, form, typed);
    else kind = typed.chosen("kind", SubjectId::parse, form.kind());
    if (!typed.isRight()) return page(unlocked, inquiry, here, form, typed.errors());
    SubjectId table = inquiries.drawSubject();
    TablesDesk.Bringing bringing =
        new TablesDesk.Bringing(table, file.name, kind.orElseThrow(NotHere::new));
    Outcome outcome =
        tables.bring(unlocked, inquiry, bringing, file.content).orElseThrow(NotHere::new);
    Go there = Go.to("/inquiries/" + inquiry + "/records/" + bringing.kind() + "/tables/" + table);
    return switch (outcome) {
      case Outcome.Written _ -> there.saying("records.done.brought");
      case Outcome.Conflict _ -> there;
      case Outcome.Refused(var no) -> throw new Refused(no);
    };
  }

  /// A new kind for the rows of a table.
  private Optional<SubjectId> made(
      Unlocked unlocked, ScopeId inquiry, BringForm form, Typed typed) {
    String name = typed.needed("name", form.name());
    List<Language> languages = Languages.read(typed, "languages", form.languages());
    if (!typed.isRight()) return Optional.empty();
    SubjectId id = inquiries.drawSubject();
    Sketch sketch =
        Sketch.own(
            FieldKeys.of(name, _ -> false),
            Labels.of(languages.getFirst(), name),
            languages,
            List.of());
    return switch (records.define(unlocked, inquiry, id, sketch).orElseThrow(NotHere::new)) {
      case Outcome.Written _, Outcome.Conflict _ -> Optional.of(id);
      case Outcome.Refused(var no) -> throw new Refused(no);
    };
  }

  private void mustBeThere(Unlocked unlocked, ScopeId inquiry) {
    var _ = inquiries.readRoot(unlocked, inquiry, Purpose.WORK).orElseThrow(NotHere::new);
  }

  private BringPage wrong(
      Unlocked unlocked, ScopeId inquiry, Here here, BringForm form, String key) {
    return page(unlocked, inquiry, here, form, List.of(FieldError.at("file", key)));
  }

  private BringPage page(
      Unlocked unlocked, ScopeId inquiry, Here here, BringForm form, List<FieldError> errors) {
    Language page = OwnFieldsDesk.page(here);
    Query own = Query.list("record-kind").inStates("own").inScope(inquiry).page(0, 200);
    List<Choice> kinds = new ArrayList<>();
    search
        .find(unlocked, own, EntriesController.LIST)
        .hits()
        .forEach(hit ->
            kinds.add(
                new Choice(
                    hit.row().subject().toString(),
                    hit.row()
                        .shown()
                        .getOrDefault(
                            "name." + page, hit.row().shown().getOrDefault("name", "")))));
    return new BringPage(inquiry, kinds, form, errors);
  }
}
