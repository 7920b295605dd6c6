package org.safeconduct.server.records.web;

import java.util.List;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.records.Field;
import org.safeconduct.server.records.Labels;
import org.safeconduct.server.records.RecordKind;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Page;

/// One field: what it is called in each language, its choices, retiring it.
public record FieldPage(
    ScopeId inquiry,
    RecordKind kind,
    Field field,
    boolean retired,
    String seen,
    Language reading,
    List<FieldError> errors)
    implements Page {

  public String up() {
    return "/inquiries/" + inquiry + "/records/" + kind.id() + "/fields";
  }

  public String path() {
    return up() + "/of-" + kind.number(field);
  }

  public String in(Labels labels, Language language) {
    return labels.in(language).orElse("");
  }

  public String called(Language language, Here here) {
    return language.name(here.words().locale());
  }

  @Override
  public String template() {
    return "records/field";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }
}
