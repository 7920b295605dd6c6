package org.safeconduct.server.casework;

import java.util.List;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Happened;
import org.safeconduct.server.site.Page;

/// A slip to be filled in about a casefile, said as a list of fields: the modules of the band have
/// one form between them.
///
/// @param title message key
/// @param hint message key of the sentence under it; empty for none
/// @param crumbs the way back, the casefile first
/// @param action where it is posted
/// @param button message key
/// @param seen carried along, so that a conflict is noticed
/// @param past what happened before, newest first, where it helps to decide
public record Slip(
    String title,
    String hint,
    List<Crumb> crumbs,
    String action,
    String button,
    String seen,
    List<SlipField> fields,
    List<Happened> past,
    List<FieldError> errors,
    Narrator.Since since)
    implements Page {
  public Slip {
    crumbs = List.copyOf(crumbs);
    fields = List.copyOf(fields);
    past = List.copyOf(past);
    errors = List.copyOf(errors);
    if (since.isConflict()) seen = since.seen().toString();
  }

  /// @param key the sentences `<key>.title`, `<key>.text` and `<key>.do`
  public static Slip of(
      String key, List<Crumb> crumbs, String action, String seen, List<SlipField> fields) {
    return new Slip(
        key + ".title",
        key + ".text",
        crumbs,
        action,
        key + ".do",
        seen,
        fields,
        List.of(),
        List.of(),
        Narrator.Since.NOTHING);
  }

  /// A slip for something new, of which nobody has seen anything.
  public static Slip fresh(String key, List<Crumb> crumbs, String action, List<SlipField> fields) {
    return of(key, crumbs, action, Seen.NOTHING.toString(), fields);
  }

  public Slip after(List<Happened> before) {
    return new Slip(title, hint, crumbs, action, button, seen, fields, before, errors, since);
  }

  public Slip again(List<FieldError> wrong, Narrator.Since others) {
    return new Slip(title, hint, crumbs, action, button, seen, fields, past, wrong, others);
  }

  @Override
  public int status() {
    if (since.isConflict()) return 409;
    return errors.isEmpty() ? 200 : 422;
  }

  @Override
  public String template() {
    return "casework/slip";
  }

  @Override
  public String toString() {
    return "Slip[" + title + "]";
  }
}
