package org.safeconduct.server.search.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;

/// The order of lists: the root collation of Unicode, the same for every reader because an audience
/// has one index; numbers in a text by their value (P-9 before P-10).
public final class SortKeys {
  private static final int LONGEST = 200;
  private static final Collator ORDER = order();

  private SortKeys() {}

  /// Bytes that compare as the texts sort.
  public static byte[] of(String text) {
    String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    return ORDER.getCollationKey(cut).toByteArray();
  }

  private static Collator order() {
    RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(ULocale.ROOT);
    collator.setNumericCollation(true);
    return collator.freeze();
  }
}
