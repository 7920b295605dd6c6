package org.safeconduct.server.site;

/// A session has ended: the cookie goes, and whatever the browser kept of these pages.
public record Depart(String path) implements Answer {}
