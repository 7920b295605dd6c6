package org.safeconduct.server.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.safeconduct.server.dossier.DossierDesk;
import org.safeconduct.server.dossier.DossierFact.PacketStored;
import org.safeconduct.server.dossier.Filed;
import org.safeconduct.server.dossier.Format;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.team.Reasked;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The packet or export itself, to be carried away. A POST: the passphrase is asked again.
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
    Filed filed = desk.read(unlocked, inquiry, packet).orElseThrow(NotHere::new);
    PacketStored stored = filed.stored().orElseThrow(NotHere::new);
    try (InputStream content =
        desk.carry(unlocked, again, inquiry, packet).orElseThrow(NotHere::new)) {
      response.setContentType(mediaType(filed.as()));
      response.setContentLengthLong(stored.bytes());
      response.setHeader(
          "Content-Disposition", "attachment; filename=\"" + fileName(filed.as()) + "\"");
      content.transferTo(response.getOutputStream());
    }
  }

  private static String mediaType(Filed.As as) {
    return switch (as) {
      case Filed.AsPacket _ -> "application/zip";
      case Filed.AsExport(Format format, _) -> format.mediaType();
    };
  }

  private static String fileName(Filed.As as) {
    return switch (as) {
      case Filed.AsPacket _ -> "packet.zip";
      case Filed.AsExport(Format format, _) -> format.fileName();
    };
  }
}
