package org.safeconduct.server.testimony;

import org.jspecify.annotations.Nullable;
import org.safeconduct.server.kernel.PartialDate;

/// A time as the witness said it, and what the documenter understood by it, if anything.
public record TimeAsSaid(String said, @Nullable PartialDate understood) {}
