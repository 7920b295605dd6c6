package org.safeconduct.server.batches;

import org.safeconduct.server.kernel.SubjectId;

/// Where something comes from that was imported: its batch and the key of its row there (`S08`).
public record ImportedRow(SubjectId batch, String key) {}
