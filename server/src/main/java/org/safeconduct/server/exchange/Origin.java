package org.safeconduct.server.exchange;

import java.util.List;
import org.safeconduct.server.exchange.ftm.FtmReader;
import org.safeconduct.server.exchange.martus.MartusReader;
import org.safeconduct.server.exchange.uwazi.UwaziReader;
import org.safeconduct.server.kernel.Term;

/// Which program it comes from.
public enum Origin implements Term {
  UWAZI,
  MARTUS,
  FOLLOW_THE_MONEY;

  /// @param collection what its owners call it: with the program, whose collection it is
  public Reading read(String collection, List<BroughtFile> files) {
    String source = word() + "/" + collection;
    Troubles troubles = new Troubles();
    if (files.isEmpty()) troubles.add("", "", Trouble.Why.NO_FILE);
    for (BroughtFile file : files) {
      if (file.content().length > BroughtFile.MOST) {
        troubles.add(file.name(), "", Trouble.Why.TOO_LONG);
      }
    }
    if (!troubles.none()) return troubles.wrong();
    return switch (this) {
      case UWAZI -> UwaziReader.read(source, files);
      case MARTUS -> MartusReader.read(source, files);
      case FOLLOW_THE_MONEY -> FtmReader.read(source, files);
    };
  }
}
