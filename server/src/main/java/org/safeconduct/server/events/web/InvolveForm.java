package org.safeconduct.server.events.web;

/// Somebody's part in an act.
public record InvolveForm(String seen, String perpetrator, String degree, String status) {}
