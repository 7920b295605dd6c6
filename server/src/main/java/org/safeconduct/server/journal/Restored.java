package org.safeconduct.server.journal;

/// What a restore did.
///
/// @param record the origin under which the record goes on
/// @param trail the origin under which the trail goes on
/// @param lost how many facts of the record this house remembers that the backup does not have: the
///   backup was older
public record Restored(String record, String trail, long lost) {}
