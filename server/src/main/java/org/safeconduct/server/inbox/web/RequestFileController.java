package org.safeconduct.server.inbox.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.safeconduct.server.files.TooLarge;
import org.safeconduct.server.inbox.AtRequest;
import org.safeconduct.server.inbox.FileKind;
import org.safeconduct.server.inbox.InboxDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Upload;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Files that came with a request: screenshots of a chat, papers, a voice message. They leave as
/// attachments with a neutral name and no type, so that no browser opens them.
@Controller
class RequestFileController {
  private final InboxDesk desk;

  RequestFileController(InboxDesk desk) {
    this.desk = desk;
  }

  /// Every file of the form, one after the other, each sealed while it comes in.
  @PostMapping("/inbox/{inbox}/{request}/files")
  Answer receive(
      Unlocked unlocked,
      @PathVariable ScopeId inbox,
      @PathVariable SubjectId request,
      Upload upload)
      throws IOException {
    desk.look(unlocked, inbox, request);
    Go there = Go.to("/inbox/" + inbox + "/" + request);
    int taken = 0;
    for (Optional<Upload.Part> next = upload.next(); next.isPresent(); next = upload.next()) {
      Upload.Part part = next.get();
      if (part.file().orElse("").isEmpty()) continue;
      try {
        Chronicle chronicle = desk.look(unlocked, inbox, request);
        AtRequest at = new AtRequest(inbox, request, chronicle.seen(request));
        FileKind kind = part.name().equals("voice") ? FileKind.VOICE : FileKind.FILE;
        desk.receive(unlocked, at, kind, part.file().orElse(""), part.stream());
        taken++;
      } catch (TooLarge no) {
        return there.saying("inbox.wrong.too-large", no.most() >> 20);
      } catch (Refused no) {
        return there.saying(no.refusal().key());
      }
    }
    return taken == 0
        ? there.saying("inbox.wrong.no-file")
        : there.saying("inbox.done.files", taken);
  }

  @GetMapping("/inbox/{inbox}/{request}/files/{file}")
  void file(
      Unlocked unlocked,
      @PathVariable ScopeId inbox,
      @PathVariable SubjectId request,
      @PathVariable BodyId file,
      HttpServletResponse response)
      throws IOException {
    try (InputStream content =
        desk.file(unlocked, inbox, request, file).orElseThrow(NotHere::new)) {
      response.setContentType("application/octet-stream");
      response.setHeader("Content-Disposition", "attachment; filename=\"file\"");
      content.transferTo(response.getOutputStream());
    }
  }
}
