package org.safeconduct.server.vault;

/// A batch that is durable in the box and counts for nobody yet: the journal ends it by
/// [Vault#stand] or [Vault#abandon].
public record Kept(long number) {}
