package org.safeconduct.server.site;

/// What a controller returns and a template shows: a record of plain values, made ready for the
/// reader. The template gets it as `page`, and [Here] as `here`.
public non-sealed interface Page extends Answer {
  /// The template's path without its ending: `passage/application`.
  String template();

  /// 200; 422 for a form that comes back with errors; 409 for one that met a conflict.
  default int status() {
    return 200;
  }

  /// After how many seconds the browser asks for this page again by itself; 0 for never. For what
  /// is being computed, and for no longer: each time counts as use of the session.
  default int again() {
    return 0;
  }
}
