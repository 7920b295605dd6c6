package org.safeconduct.packet;

import java.util.ArrayList;
import java.util.List;

/// BagIt's files follow from the others, so they are written again and compared.
final class BagCheck {

  private BagCheck() {}

  static void check(PacketReader reader) {
    reader.unlessText(Names.BAGIT, BagText.BAGIT);
    reader.unlessText(Names.BAG_INFO, BagText.bagInfo(reader.below(Names.DATA)));
    reader.unlessText(Names.MANIFEST, BagText.manifest(reader.below(Names.DATA)));
    List<FileFacts> tags = new ArrayList<>(reader.below("bag"));
    tags.addAll(reader.below("filed/"));
    tags.addAll(reader.below(Names.MANIFEST));
    reader.unlessText(Names.TAG_MANIFEST, BagText.manifest(tags));
    reader.unlessText(Names.MANUAL, Manual.text());
  }
}
