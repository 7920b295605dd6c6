package org.safeconduct.server.inbox;

import java.time.LocalDate;
import org.safeconduct.server.kernel.ScopeId;

/// A consent that a mailbox offers to take back.
///
/// @param name what the mailbox calls it; tells nothing
/// @param since the day on which it was given, by which the person knows it
public record Offered(String name, ScopeId terms, LocalDate since) {}
