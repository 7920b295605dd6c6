package org.safeconduct.server.records.web;

import java.util.List;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.records.Entry;
import org.safeconduct.server.records.RecordKind;
import org.safeconduct.server.records.ShownField;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Page;

/// One entry, read in one language.
///
/// @param linking entries that link to it; `more` beyond them
/// @param batch path of the batch it came in, empty if somebody typed it
/// @param before earlier versions, newest first
public record EntryPage(
    ScopeId inquiry,
    RecordKind kind,
    Entry entry,
    Language reading,
    List<ShownField> fields,
    List<ShownField.Line> linking,
    long more,
    String batch,
    List<Before> before,
    String seen,
    List<FieldError> errors)
    implements Page {

  /// What stood before.
  public record Before(String who, String when, String title, List<ShownField> fields) {}

  public String path() {
    return "/inquiries/" + inquiry + "/records/" + kind.id() + "/" + entry.id();
  }

  public String list() {
    return "/inquiries/" + inquiry + "/records/" + kind.id() + "/in/" + reading;
  }

  public String title() {
    return entry.title().best(reading);
  }

  public String called(Language language, Here here) {
    return language.name(here.words().locale());
  }

  @Override
  public String template() {
    return "records/entry";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }
}
