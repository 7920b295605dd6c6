package org.safeconduct.server.identity.web;

import java.util.List;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Happened;
import org.safeconduct.server.site.Page;

/// Somebody asks to be shown an identity; a custodian decides.
///
/// @param story what was asked, and what became of it
/// @param decide what the reader of this page may do about it
public record ShowingPage(
    String path,
    String codename,
    String seen,
    Happened story,
    Decide decide,
    List<Choice> lasting,
    List<FieldError> errors)
    implements Page {
  public ShowingPage {
    lasting = List.copyOf(lasting);
    errors = List.copyOf(errors);
  }

  /// What may be done.
  public enum Decide {
    LEND,
    /// The organisation is small, and the reader asked themself.
    LEND_ALONE,
    /// Somebody lent it to themself: to be read by another.
    NOTICE,
    NOTHING
  }

  public boolean lends() {
    return decide == Decide.LEND || decide == Decide.LEND_ALONE;
  }

  @Override
  public String template() {
    return "identity/showing";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }

  @Override
  public String toString() {
    return "ShowingPage";
  }
}
