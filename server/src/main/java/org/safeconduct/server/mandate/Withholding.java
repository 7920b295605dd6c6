package org.safeconduct.server.mandate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.kernel.Term;

/// A standing "not to them".
///
/// @param seq where it was asked
/// @param from one recipient; everybody where absent
public record Withholding(long seq, @Nullable Recipient from, List<ItemKind> kinds, Why why) {

  /// Why the person wants it so (the field's own list).
  public enum Why implements Term {
    FEAR_OF_HARM,
    TELLS_THEM_THEMSELVES,
    OTHER
  }

  public Withholding {
    kinds = List.copyOf(kinds);
  }

  boolean stops(ItemKind kind, Recipient to) {
    return kinds.contains(kind) && (from == null || from.is(to));
  }
}
