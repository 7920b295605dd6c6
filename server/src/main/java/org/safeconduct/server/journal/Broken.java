package org.safeconduct.server.journal;

/// Something in a store is not what it was when it was written, or is gone without a leaf that says
/// so. Digests and places only. While one is known, nothing leaves the house.
///
/// @param where which log and which row, or which scope
/// @param what was expected, and what was found
public record Broken(String where, String what) {}
