package org.safeconduct.server.vault;

/// A grant as its fact shows it: what was signed and the signature (base64), without the wrapped
/// key, which must be destroyable and therefore never enters the journal.
public record GrantStatement(String text, String signature) {}
