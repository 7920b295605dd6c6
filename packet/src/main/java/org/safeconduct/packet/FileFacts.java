package org.safeconduct.packet;

import org.safeconduct.ledger.Digest;

/// What is known of a file once it was read.
///
/// @param crc32 as a zip wants it
record FileFacts(String name, long size, Digest sha256, int crc32) {}
