package org.safeconduct.server.events.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safeconduct.estimate.table.TableWrong;
import org.safeconduct.ledger.Digest;
import org.safeconduct.server.batches.Underway;
import org.safeconduct.server.events.ActImportDesk;
import org.safeconduct.server.events.ActImportDesk.Brought;
import org.safeconduct.server.events.ActImportDesk.Imported;
import org.safeconduct.server.events.AllegedPerpetrator;
import org.safeconduct.server.events.EventsDesk;
import org.safeconduct.server.events.TakingInActs;
import org.safeconduct.server.events.bringing.ActFile;
import org.safeconduct.server.events.bringing.ActMappings;
import org.safeconduct.server.events.bringing.ActRow;
import org.safeconduct.server.files.Workbooks;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Upload;
import org.safeconduct.server.thesauri.Lexicon;
import org.safeconduct.server.thesauri.ThesauriDesk;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Brings in tables of acts: looked at first, taken in whole or without the wrong rows.
@Controller
class ImportActsController {
  private static final int MOST_SHOWN = 20;
  private static final int MOST_WRONG = 200;

  private final EventsDesk desk;
  private final ActImportDesk imports;
  private final ThesauriDesk thesauri;
  private final Workbooks workbooks;
  private final Underway underway;

  ImportActsController(
      EventsDesk desk,
      ActImportDesk imports,
      ThesauriDesk thesauri,
      Workbooks workbooks,
      Underway underway) {
    this.workbooks = workbooks;
    this.underway = underway;
    this.desk = desk;
    this.imports = imports;
    this.thesauri = thesauri;
  }

  @GetMapping("/inquiries/{inquiry}/acts/import")
  ImportPage blank(Unlocked unlocked, @PathVariable ScopeId inquiry, Here here) {
    return page(unlocked, inquiry, new View(here, "", null, List.of()));
  }

  @PostMapping("/inquiries/{inquiry}/acts/import")
  Answer bring(Unlocked unlocked, @PathVariable ScopeId inquiry, Upload upload, Here here)
      throws IOException {
    if (desk.read(unlocked, inquiry).isEmpty()) throw new NotHere();
    BroughtFile brought = BroughtFile.read(upload);
    View view = new View(here, brought.shipped(), null, brought.typed().errors());
    if (!brought.typed().isRight()) return page(unlocked, inquiry, view);
    ActFile file;
    try {
      file = ActFile.read(workbooks.table(brought.name(), brought.content()), brought.mapping());
    } catch (TableWrong wrong) {
      FieldError error =
          FieldError.at("file", "events.wrong.table", String.valueOf(wrong.getMessage()));
      return page(unlocked, inquiry, view.wrong(error));
    }
    boolean takes = !brought.onlyLooks() && (file.wrong().isEmpty() || brought.leavesWrongOut());
    if (!takes) return page(unlocked, inquiry, view.of(file));
    return taken(unlocked, inquiry, brought, file, view);
  }

  /// What the page shows beside the form.
  ///
  /// @param mapping the shipped one that was chosen
  /// @param file as it was looked at
  private record View(Here here, String mapping, @Nullable ActFile file, List<FieldError> errors) {
    View wrong(FieldError error) {
      return new View(here, mapping, null, List.of(error));
    }

    View of(ActFile looked) {
      return new View(here, mapping, looked, List.of());
    }
  }

  private Answer taken(
      Unlocked unlocked, ScopeId inquiry, BroughtFile brought, ActFile file, View view) {
    String path = "/inquiries/" + inquiry;
    try {
      Brought whole =
          new Brought(brought.name(), Digest.sha256(brought.content()), brought.mapping());
      if (file.rows().size() > Underway.AT_ONCE) {
        TakingInActs work = new TakingInActs(imports, inquiry, whole, file);
        underway.begin(unlocked, inquiry, whole.digest().hex(), work);
        return Go.to("/inquiries/" + inquiry + "/batches").saying("batches.done.begun");
      }
      Imported imported =
          imports.take(unlocked, inquiry, whole, file, _ -> {}).orElseThrow(NotHere::new);
      return switch (imported) {
        case Imported.TakenIn(var batch, int rows, int already) ->
            Go.to(path + "/batches/" + batch).saying("events.done.imported", rows, already);
        case Imported.NothingNew(int already) ->
            Go.to(path + "/acts").saying("events.done.nothing-new", already);
        case Imported.Stopped(var no, int _) ->
            page(unlocked, inquiry, view.wrong(FieldError.of(no)));
      };
    } catch (Refused no) {
      return page(unlocked, inquiry, view.wrong(FieldError.of(no.refusal())));
    }
  }

  private ImportPage page(Unlocked unlocked, ScopeId inquiry, View view) {
    Chronicle chronicle = desk.read(unlocked, inquiry).orElseThrow(NotHere::new);
    Lexicon lexicon = thesauri.lexicon(unlocked, chronicle);
    Here here = view.here;
    ActFile looked = view.file == null ? new ActFile(List.of(), List.of()) : view.file;
    return new ImportPage(
        inquiry,
        ActMappings.SHIPPED.stream()
            .map(name -> new Choice(name, here.t("events.mapping." + name)))
            .toList(),
        view.mapping,
        view.file == null ? -1 : looked.rows().size(),
        looked.rows().stream().limit(MOST_SHOWN).map(r -> preview(r, lexicon, here)).toList(),
        looked.wrong().stream().limit(MOST_WRONG).toList(),
        Math.max(0, looked.wrong().size() - MOST_WRONG),
        view.errors);
  }

  private static ImportPage.Preview preview(ActRow row, Lexicon lexicon, Here here) {
    Locale reader = here.words().locale();
    String alleged = row.perpetrator() == null ? "" : AllegedPerpetrator.label(row.perpetrator());
    return new ImportPage.Preview(
        row.line(),
        row.key(),
        lexicon.word(row.type(), reader),
        here.date(row.during()),
        row.pseudonym(),
        alleged,
        row.place() == null ? "" : row.place().names());
  }
}
