package org.safeconduct.server.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.safeconduct.server.dossier.DossierDesk;
import org.safeconduct.server.dossier.DossierFact.PacketStored;
import org.safeconduct.server.dossier.Filed;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.team.Reasked;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The packet itself, to be carried away. A POST: the passphrase is asked again.
@Controller
class CarryController {
  private final DossierDesk desk;

  CarryController(DossierDesk desk) {
    this.desk = desk;
  }

  @PostMapping("/inquiries/{inquiry}/packets/{packet}/carry")
  void carry(
      Unlocked unlocked,
      Reasked again,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId packet,
      HttpServletResponse response)
      throws IOException {
    PacketStored stored =
        desk.read(unlocked, inquiry, packet).flatMap(Filed::stored).orElseThrow(NotHere::new);
    try (InputStream content =
        desk.carry(unlocked, again, inquiry, packet).orElseThrow(NotHere::new)) {
      response.setContentType("application/zip");
      response.setContentLengthLong(stored.bytes());
      response.setHeader("Content-Disposition", "attachment; filename=\"packet.zip\"");
      content.transferTo(response.getOutputStream());
    }
  }
}
