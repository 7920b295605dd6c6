package org.safeconduct.server.route.web;

import java.util.List;
import org.safeconduct.server.casework.Narrator;
import org.safeconduct.server.kernel.Phrase;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Page;

/// A person against the routes.
///
/// @param untold why nothing of it is told to the person yet; empty if it may be
/// @param id subject of the first statement
/// @param questions what the routes ask
/// @param open which can be gone now, then which are not known, then which are closed
public record PersonPage(
    String casefile,
    String codename,
    boolean closed,
    String untold,
    String id,
    String seen,
    List<Question> questions,
    List<Way> open,
    List<Way> notKnown,
    List<Way> shut,
    List<FieldError> errors,
    Narrator.Since since)
    implements Page {
  public PersonPage {
    questions = List.copyOf(questions);
    open = List.copyOf(open);
    notKnown = List.copyOf(notKnown);
    shut = List.copyOf(shut);
    errors = List.copyOf(errors);
    if (since.isConflict()) seen = since.seen().toString();
  }

  /// @param name of its field: `q0`
  /// @param known `YES`, `NO` or `NOT_KNOWN`
  public record Question(String name, Phrase asks, String known) {}

  /// A route and what stands between it and the person.
  ///
  /// @param apply where an application on it is begun; empty where it is closed
  public record Way(
      String path,
      String country,
      String name,
      String apply,
      List<Phrase> missing,
      List<Phrase> unknown,
      List<String> shows,
      List<String> fixes) {
    public Way {
      missing = List.copyOf(missing);
      unknown = List.copyOf(unknown);
      shows = List.copyOf(shows);
      fixes = List.copyOf(fixes);
    }
  }

  @Override
  public String template() {
    return "route/person";
  }

  @Override
  public int status() {
    if (since.isConflict()) return 409;
    return errors.isEmpty() ? 200 : 422;
  }

  @Override
  public String toString() {
    return "PersonPage";
  }
}
