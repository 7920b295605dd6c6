package org.safeconduct.server.source;

/// A number that somebody gave: of what, and whether it is a lower bound ("more than").
public record Figure(String what, long value, boolean atLeast) {}
