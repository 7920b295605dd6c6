package org.safeconduct.server.thesauri.web;

/// @param word empty: the word that ships is shown again
public record RewordForm(String language, String word) {}
