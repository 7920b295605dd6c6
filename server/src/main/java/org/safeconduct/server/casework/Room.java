package org.safeconduct.server.casework;

/// A page beside a casefile's own: a module of the band hands in one as a bean, and the casefile's
/// page shows the way there.
///
/// @param path the last part of its address: `legal` for `/casefiles/<id>/legal`
/// @param label message key
/// @param order its place among the others
public record Room(String path, String label, int order) {}
