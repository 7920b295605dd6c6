package org.safeconduct.server.source;

import org.safeconduct.server.kernel.SubjectId;

/// Where an imported statement comes from: its batch and its key in the file (`S08`).
public record ImportedRow(SubjectId batch, String key) {}
