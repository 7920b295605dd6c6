package org.safeconduct.server.kernel;

import java.util.Locale;
import java.util.Optional;

/// A constant as it stands in payloads, forms and message keys: `ON_BACKGROUND` is `on-background`.
public final class Word {
  private Word() {}

  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Empty where the text is none of the type's words: what a browser sends is only a claim.
  public static <E extends Enum<E>> Optional<E> parse(Class<E> type, String text) {
    for (E constant : type.getEnumConstants()) {
      if (of(constant).equals(text) || constant.name().equals(text)) return Optional.of(constant);
    }
    return Optional.empty();
  }
}
