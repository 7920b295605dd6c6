package org.safeconduct.server.dossier.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeconduct.server.dossier.Filed;
import org.safeconduct.server.dossier.Recall;
import org.safeconduct.server.dossier.web.PlanPage.Leaving;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Page;

/// @param made who made it and when, in words
public record PacketPage(
    ScopeId inquiry,
    Filed filed,
    String made,
    List<Leaving> contents,
    HandOverForm form,
    RecallForm recall,
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

  public List<Choice> recalls(Here here) {
    return Choice.of(here, Recall.class, "dossier.recall");
  }

  /// The copies, by how and when they left.
  public List<Choice> copies(Here here) {
    List<Choice> copies = new ArrayList<>();
    for (int i = 0; i < filed.copies().size(); i++) {
      Filed.Copy copy = filed.copies().get(i);
      copies.add(new Choice(Integer.toString(i), here.date(copy.on()) + ", " + copy.how()));
    }
    return copies;
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
