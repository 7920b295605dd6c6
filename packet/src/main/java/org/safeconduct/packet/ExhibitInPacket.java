package org.safeconduct.packet;

/// An exhibit, bound to a shown part that gives its SHA-256 in hexadecimal.
///
/// @param seq number in the scope of the fact that shows the digest
/// @param pointer the part, for instance `/fact/digest`
/// @param content the exhibit as it was received
public record ExhibitInPacket(long seq, String pointer, Content content) {}
