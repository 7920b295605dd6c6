package org.safeconduct.server.records.web;

/// Whether the entries of a kind may leave.
///
/// @param where anybody can read what they say
/// @param why that no longer holds
record LeaveForm(String seen, String where, String why) {}
