package org.safeconduct.server.batches.web;

import java.util.List;
import org.safeconduct.server.batches.Batch;
import org.safeconduct.server.kernel.Refusal;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Listed;
import org.safeconduct.server.site.Page;

/// One batch: what it was, what it brought, where the original may be, taking it back.
///
/// @param seen what a form about it carries
/// @param going whether it is being taken back just now
public record BatchPage(
    ScopeId inquiry,
    Batch batch,
    String by,
    String seen,
    Listed listed,
    List<Line> lines,
    long total,
    long behind,
    boolean going,
    List<Refusal> failed,
    Said said,
    List<FieldError> errors)
    implements Page {

  /// @param kind message key of what it is
  public record Line(String path, String title, String kind) {}

  /// Who said what of it, already in words; empty where nobody did.
  public record Said(String reviewed, String back, String original) {}

  public String path() {
    return "/inquiries/" + inquiry + "/batches/" + batch.id();
  }

  @Override
  public String template() {
    return "batches/batch";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }
}
