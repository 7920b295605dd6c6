package org.safeconduct.server.source.web;

/// Why a batch is taken back.
public record BackForm(String reason) {}
