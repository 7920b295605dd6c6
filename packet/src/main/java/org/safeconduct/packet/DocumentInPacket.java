package org.safeconduct.packet;

/// A document written for this packet: a letter, an index. The manifest binds it, no fact does.
///
/// @param title one line
/// @param extension of its file name: 1 to 5 characters a-z, 0-9
public record DocumentInPacket(String title, String extension, Content content) {}
