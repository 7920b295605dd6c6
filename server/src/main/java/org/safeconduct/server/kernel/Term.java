package org.safeconduct.server.kernel;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A term of a controlled list, implemented by enums. In payloads, forms and message keys it stands
/// as [#word]: `INSUFFICIENT_TIES` is `insufficient-ties`, and stays so for ever.
public interface Term {
  String name();

  @JsonValue
  default String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The term that a form sent, by its word or its name. Empty if the list has no such word.
  static <E extends Enum<E> & Term> Optional<E> find(Class<E> list, String word) {
    return Arrays.stream(list.getEnumConstants())
        .filter(e -> e.word().equals(word) || e.name().equals(word))
        .findFirst();
  }
}
