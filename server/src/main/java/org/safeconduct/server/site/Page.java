package org.safeconduct.server.site;

/// What a controller returns and a template shows: a record of plain values, made ready for the
/// reader. The template gets it as `page`, and [Here] as `here`.
public interface Page {
  /// The template's path without its ending: `passage/application`.
  String template();

  default int status() {
    return 200;
  }
}
