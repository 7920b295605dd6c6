package org.safeconduct.server.evidence.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.safeconduct.server.evidence.Derivative;
import org.safeconduct.server.evidence.EvidenceDesk;
import org.safeconduct.server.evidence.Exhibit;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Bytes of an exhibit. Of the original none is ever shown: it leaves as an attachment with a
/// neutral name and no type, so that no browser opens it. What is shown are PNGs of our own making.
@Controller
class FileController {
  private final EvidenceDesk desk;

  FileController(EvidenceDesk desk) {
    this.desk = desk;
  }

  /// A POST, because taking it writes itself into the custody.
  @PostMapping("/inquiries/{inquiry}/exhibits/{exhibit}/original")
  void original(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId exhibit,
      HttpServletResponse response)
      throws IOException {
    Exhibit found = exhibit(unlocked, inquiry, exhibit);
    try (InputStream content =
        desk.takeOriginal(unlocked, inquiry, exhibit).orElseThrow(NotHere::new)) {
      response.setContentType("application/octet-stream");
      response.setContentLengthLong(found.bytes());
      response.setHeader("Content-Disposition", "attachment; filename=\"file\"");
      content.transferTo(response.getOutputStream());
    }
  }

  @GetMapping("/inquiries/{inquiry}/exhibits/{exhibit}/pages/{file}")
  void page(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId exhibit,
      @PathVariable BodyId file,
      HttpServletResponse response)
      throws IOException {
    Exhibit found = exhibit(unlocked, inquiry, exhibit);
    Derivative page =
        found.derivative(file).filter(d -> !d.is(Derivative.Kind.TEXT)).orElseThrow(NotHere::new);
    try (InputStream content =
        desk.derivative(unlocked, inquiry, found, file).orElseThrow(NotHere::new)) {
      response.setContentType("image/png");
      response.setContentLengthLong(page.made().bytes());
      content.transferTo(response.getOutputStream());
    }
  }

  private Exhibit exhibit(Unlocked unlocked, ScopeId inquiry, SubjectId exhibit) {
    return desk.read(unlocked, inquiry, exhibit).flatMap(Exhibit::of).orElseThrow(NotHere::new);
  }
}
