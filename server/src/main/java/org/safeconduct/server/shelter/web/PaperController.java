package org.safeconduct.server.shelter.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.files.TooLarge;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.shelter.Paper;
import org.safeconduct.server.shelter.StayDesk;
import org.safeconduct.server.shelter.StayFact.PaperKept;
import org.safeconduct.server.site.Answer;
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

/// What lies ready before it is needed: taken in with its video or scan, and given out again as an
/// attachment with a neutral name.
@Controller
class PaperController {
  private static final int FIELD_BYTES = 64 * 1024;

  private final StayDesk desk;
  private final StayPages pages;

  PaperController(StayDesk desk, StayPages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  /// Fields first, the file last: when its first byte comes in everything else is known.
  @PostMapping("/shelter/stays/{stay}/paper")
  Answer keep(Unlocked unlocked, Here here, @PathVariable ScopeId stay, Upload upload)
      throws IOException {
    StayDesk.Look look = desk.look(unlocked, stay);
    Map<String, String> typed = new HashMap<>();
    for (Optional<Upload.Part> next = upload.next(); next.isPresent(); next = upload.next()) {
      Upload.Part part = next.get();
      if (part.isFile()) return keep(unlocked, here, look, typed, part.stream());
      typed.put(part.name(), part.text(FIELD_BYTES));
    }
    return keep(unlocked, here, look, typed, new ByteArrayInputStream(new byte[0]));
  }

  private Answer keep(
      Unlocked unlocked,
      Here here,
      StayDesk.Look look,
      Map<String, String> fields,
      InputStream content)
      throws IOException {
    Typed typed = new Typed();
    PaperKept paper =
        new PaperKept(
            typed.term("paper", Paper.class, fields.getOrDefault("paper", "")),
            typed.day("on", fields.getOrDefault("on", "")),
            Paragraphs.of(fields.getOrDefault("words", "")),
            null);
    StayDesk.At at =
        new StayDesk.At(
            look.scope(),
            Typed.carried(SubjectId::parse, fields.getOrDefault("id", "")),
            Typed.seen(fields.getOrDefault("seen", "")));
    if (!typed.isRight()) return again(unlocked, here, look, fields, typed.errors());
    try {
      Outcome outcome = desk.keepPaper(unlocked, at, paper, content);
      Go there = Go.to("/shelter/stays/" + look.scope());
      return switch (outcome) {
        case Outcome.Written _ -> there.saying("shelter.done.saved");
        case Outcome.Conflict _ -> there;
        case Outcome.Refused(var no) ->
            again(unlocked, here, look, fields, List.of(FieldError.of(no)));
      };
    } catch (Refused no) {
      return again(unlocked, here, look, fields, List.of(FieldError.of(no.refusal())));
    } catch (TooLarge no) {
      FieldError wrong = FieldError.at("file", "shelter.wrong.too-large", no.most());
      return again(unlocked, here, look, fields, List.of(wrong));
    }
  }

  private FormPage again(
      Unlocked unlocked,
      Here here,
      StayDesk.Look look,
      Map<String, String> fields,
      List<FieldError> errors) {
    FormPage page = pages.form(unlocked, here, look, StayStep.PAPER, new Fields(fields, List.of()));
    return page.again(errors, page.since());
  }

  @GetMapping("/shelter/stays/{stay}/papers/{paper}")
  void file(
      Unlocked unlocked,
      @PathVariable ScopeId stay,
      @PathVariable String paper,
      HttpServletResponse response)
      throws IOException {
    Paper kind = Term.find(Paper.class, paper).orElseThrow(NotHere::new);
    try (InputStream content = desk.file(unlocked, stay, kind).orElseThrow(NotHere::new)) {
      response.setContentType("application/octet-stream");
      response.setHeader("Content-Disposition", "attachment; filename=\"file\"");
      content.transferTo(response.getOutputStream());
    }
  }
}
