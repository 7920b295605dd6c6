package org.safeconduct.server.records.web;

import java.util.List;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.records.RecordKind;
import org.safeconduct.server.records.ShownField;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Listed;
import org.safeconduct.server.site.Page;

/// The entries of one kind, in one language; all, or those with one choice.
///
/// @param only the choice they share, in words; empty for all
/// @param filters choices to filter by, field by field
public record EntriesPage(
    ScopeId inquiry,
    RecordKind kind,
    Language reading,
    Listed listed,
    List<ShownField.Line> lines,
    long total,
    long behind,
    String only,
    List<ShownField> filters)
    implements Page {

  public String path() {
    return "/inquiries/" + inquiry + "/records/" + kind.id();
  }

  public String called(Language language, Here here) {
    return language.name(here.words().locale());
  }

  @Override
  public String template() {
    return "records/entries";
  }
}
