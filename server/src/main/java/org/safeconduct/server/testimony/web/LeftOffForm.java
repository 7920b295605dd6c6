package org.safeconduct.server.testimony.web;

/// @param paragraphs how many were read; 0: it was read through
public record LeftOffForm(String paragraphs) {}
