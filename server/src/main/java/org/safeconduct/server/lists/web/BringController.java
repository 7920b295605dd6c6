package org.safeconduct.server.lists.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.safeconduct.estimate.table.TableWrong;
import org.safeconduct.server.files.TooLarge;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.lists.ListsDesk;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.site.Upload;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Bringing a list in.
@Controller
class BringController {
  private static final int FIELD_BYTES = 64 * 1024;
  private static final int MEBI = 1 << 20;

  private final ListsDesk desk;
  private final InquiryDesk inquiries;

  BringController(ListsDesk desk, InquiryDesk inquiries) {
    this.desk = desk;
    this.inquiries = inquiries;
  }

  @GetMapping("/inquiries/{inquiry}/lists/new")
  NewListPage blank(Unlocked unlocked, @PathVariable ScopeId inquiry) {
    mustBeThere(unlocked, inquiry);
    return page(inquiry, new NewListForm("", "", ""), List.of());
  }

  /// Fields first, the file last: when its first byte comes in everything else is known.
  @PostMapping("/inquiries/{inquiry}/lists")
  Answer bring(Unlocked unlocked, @PathVariable ScopeId inquiry, Upload upload) throws IOException {
    mustBeThere(unlocked, inquiry);
    NewListForm form = new NewListForm("", "", "");
    for (Optional<Upload.Part> next = upload.next(); next.isPresent(); next = upload.next()) {
      Upload.Part part = next.get();
      if (part.isFile()) return bring(unlocked, inquiry, form, part);
      form = form.with(part.name(), part.text(FIELD_BYTES));
    }
    return page(inquiry, form, wrong("lists.wrong.no-file"));
  }

  private Answer bring(Unlocked unlocked, ScopeId inquiry, NewListForm form, Upload.Part file)
      throws IOException {
    Typed typed = new Typed();
    String name = typed.needed("name", form.name());
    String source = typed.needed("source", form.source());
    String original = file.file().orElse("");
    if (original.isEmpty()) typed.wrong("file", "lists.wrong.no-file");
    if (!typed.isRight()) return page(inquiry, form, typed.errors());
    SubjectId id = Typed.carried(SubjectId::parse, form.id());
    ListsDesk.Described described = new ListsDesk.Described(name, source, original);
    try {
      Outcome outcome =
          desk.bring(unlocked, inquiry, id, described, file.stream()).orElseThrow(NotHere::new);
      Go there = Go.to("/inquiries/" + inquiry + "/lists/" + id);
      return switch (outcome) {
        case Outcome.Written _ -> there.saying("lists.done.brought");
        case Outcome.Conflict _ -> there;
        case Outcome.Refused(var no) -> page(inquiry, form, List.of(FieldError.of(no)));
      };
    } catch (Refused no) {
      return page(inquiry, form, List.of(FieldError.of(no.refusal())));
    } catch (TableWrong no) {
      return page(inquiry, form, wrong("lists.wrong.table", String.valueOf(no.getMessage())));
    } catch (TooLarge no) {
      return page(inquiry, form, wrong("lists.wrong.too-large", no.most() / MEBI));
    }
  }

  private NewListPage page(ScopeId inquiry, NewListForm form, List<FieldError> errors) {
    NewListForm with =
        form.id().isEmpty() ? form.with("id", inquiries.drawSubject().toString()) : form;
    return new NewListPage(inquiry, with, errors);
  }

  private void mustBeThere(Unlocked unlocked, ScopeId inquiry) {
    if (inquiries.read(unlocked, inquiry, Purpose.WORK).isEmpty()) throw new NotHere();
  }

  private static List<FieldError> wrong(String key, Object... arguments) {
    return List.of(FieldError.at("file", key, arguments));
  }
}
