package org.safeconduct.server.site;

/// What a controller method may return: a [Page] to show, or a way to [Go] on after a change.
public sealed interface Answer permits Page, Go {}
