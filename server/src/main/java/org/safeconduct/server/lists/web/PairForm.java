package org.safeconduct.server.lists.web;

/// What was decided about two rows.
///
/// @param from where the member was: `review` or `joined`
public record PairForm(String id, String one, String other, String verdict, String from) {}
