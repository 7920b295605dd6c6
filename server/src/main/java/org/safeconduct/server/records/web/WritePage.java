package org.safeconduct.server.records.web;

import java.util.List;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Page;

/// Writing an entry, saying it better, or filling an inquiry's own fields of something else.
///
/// @param title what the page is called, in words
/// @param up where the record is
/// @param action where it is posted
/// @param id of a new entry, drawn with the form; else empty
/// @param titles boxes for the entry's title; none for own fields of something else
/// @param reasoned whether it asks why
/// @param meanwhile whether somebody wrote to the same since
public record WritePage(
    String title,
    String up,
    String action,
    String id,
    String seen,
    List<Input.Line> titles,
    List<Input> inputs,
    String reason,
    boolean reasoned,
    boolean meanwhile,
    List<FieldError> errors)
    implements Page {
  public WritePage {
    titles = List.copyOf(titles);
    inputs = List.copyOf(inputs);
  }

  @Override
  public String template() {
    return "records/write";
  }

  @Override
  public int status() {
    if (meanwhile) return 409;
    return errors.isEmpty() ? 200 : 422;
  }
}
