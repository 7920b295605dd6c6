package org.safeconduct.server.evidence.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.safeconduct.server.evidence.EvidenceDesk;
import org.safeconduct.server.evidence.Exhibit;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The original, as it came: an attachment with a neutral name and no type, so that no browser
/// opens it.
@Controller
class OriginalController {
  private final EvidenceDesk desk;

  OriginalController(EvidenceDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/inquiries/{inquiry}/exhibits/{exhibit}/original")
  void original(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId exhibit,
      HttpServletResponse response)
      throws IOException {
    Exhibit found =
        desk.read(unlocked, inquiry, exhibit).flatMap(Exhibit::of).orElseThrow(NotHere::new);
    try (InputStream content = desk.original(unlocked, inquiry, found).orElseThrow(NotHere::new)) {
      response.setContentType("application/octet-stream");
      response.setContentLengthLong(found.bytes());
      response.setHeader("Content-Disposition", "attachment; filename=\"file\"");
      content.transferTo(response.getOutputStream());
    }
  }
}
