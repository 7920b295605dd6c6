package org.safeconduct.server.site;

import java.util.List;
import org.safeconduct.server.vault.Unlocked;

/// What a module does when a member comes to "today", before the page is made: mail that waited for
/// a key is taken over.
public interface Coming {
  /// @return sentences to be said on top of the page; mostly none
  List<String> came(Unlocked unlocked, Here here);
}
