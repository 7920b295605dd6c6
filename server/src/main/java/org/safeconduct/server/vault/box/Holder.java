package org.safeconduct.server.vault.box;

import org.safeconduct.server.kernel.Audience;

/// Who holds what of a scope's key: an audience, and the whole key or a half of it.
public record Holder(Audience audience, String half) {}
