package org.safeconduct.server.evidence.web;

import java.util.List;
import org.safeconduct.server.files.Named;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.site.Page;

public record PlacePage(ScopeId inquiry, SubjectId exhibit, List<Named> places) implements Page {
  @Override
  public String template() {
    return "evidence/place";
  }
}
