package org.safeconduct.server.site;

/// What a controller method may return: a [Page] to show, a way to [Go] on after a change, or a
/// session that begins ([Enter]) or ends ([Depart]).
public sealed interface Answer permits Page, Go, Enter, Depart {}
