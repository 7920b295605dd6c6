package org.safeconduct.packet;

import java.util.List;
import java.util.Set;
import org.safeconduct.ledger.KeyRole;
import org.safeconduct.ledger.Part;

/// The house key signs what no member wrote, and nothing else; a packet has to show that it did.
final class HouseRule {

  private static final String HOUSE = "\"house\"";

  /// Types without their version.
  private static final Set<String> TYPES =
      Set.of("mail-collected", "visited", "anchored", "restored", "woken");

  private HouseRule() {}

  static void check(String file, KeyRole role, List<Part> shown) {
    boolean byHouse = shown.contains(new Part("/by", HOUSE));
    switch (role) {
      case HOUSE -> {
        boolean type = shown.stream().anyMatch(HouseRule::isHouseType);
        if (!byHouse || !type) {
          throw new PacketRefused(
              file, "fact signed by the house", "to show that no member wrote it", "it does not");
        }
      }
      case AUTHOR -> {
        if (byHouse) {
          throw new PacketRefused(
              file, "fact that no member wrote", "the house's signature", "a member's");
        }
      }
      case REGISTRAR, LOG -> throw new IllegalArgumentException(role + " signs no facts");
    }
  }

  private static boolean isHouseType(Part part) {
    String type = part.json().replaceAll("^\"|/[0-9]+\"$", "");
    return part.pointer().equals("/type") && TYPES.contains(type);
  }
}
