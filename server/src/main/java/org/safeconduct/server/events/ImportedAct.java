package org.safeconduct.server.events;

import org.safeconduct.server.kernel.SubjectId;

/// Where something comes from that was imported: its batch and the key of its row.
public record ImportedAct(SubjectId batch, String key) {}
