package org.safeconduct.server.dossier.web;

import java.util.List;
import java.util.Optional;
import org.safeconduct.server.dossier.Filed;
import org.safeconduct.server.dossier.web.PlanPage.Leaving;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Page;

/// @param made who made it and when, in words
public record PacketPage(
    ScopeId inquiry,
    Filed filed,
    String made,
    List<Leaving> contents,
    HandOverForm form,
    List<FieldError> errors)
    implements Page {
  public String path() {
    return "/inquiries/" + inquiry + "/packets/" + filed.id();
  }

  public Optional<Filed.AsPacket> packet() {
    return filed.as() instanceof Filed.AsPacket packet ? Optional.of(packet) : Optional.empty();
  }

  public Optional<Filed.AsExport> export() {
    return filed.as() instanceof Filed.AsExport export ? Optional.of(export) : Optional.empty();
  }

  @Override
  public String template() {
    return "dossier/packet";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }
}
