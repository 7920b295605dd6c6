package org.safeconduct.server.vault.box;

/// The house: its name in key names, the origin of its record, the organisation root's vkey, its
/// own key's name. Its seed lies beside and is read apart ([HouseRows#seed]).
public record HouseRow(String domain, String origin, String root, String keyName) {}
