package org.safeconduct.server.site;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.safeconduct.server.kernel.Country;

/// One thing to choose from in a select, radios or boxes: the value that is posted and the words
/// that are shown, already in the reader's language.
public record Choice(String value, String label) {

  /// The constants of an enum, each under the key `prefix.<name in lower case, - for _>`.
  public static <E extends Enum<E>> List<Choice> of(Here here, Class<E> all, String prefix) {
    return of(here, Arrays.asList(all.getEnumConstants()), prefix);
  }

  /// Some constants of an enum, under keys as in [#of(Here, Class, String)].
  public static <E extends Enum<E>> List<Choice> of(Here here, List<E> some, String prefix) {
    return some.stream().map(e -> new Choice(e.name(), here.t(prefix + "." + slug(e)))).toList();
  }

  /// All countries by their names, in the reader's language and order.
  public static List<Choice> countries(Here here) {
    var order = com.ibm.icu.text.Collator.getInstance(here.words().locale());
    return Country.all()
        .map(c -> new Choice(c.code(), c.name(here.words().locale())))
        .sorted((a, b) -> order.compare(a.label(), b.label()))
        .toList();
  }

  /// How a constant is written in message keys and CSS classes: `NOT_LODGED` is `not-lodged`.
  public static String slug(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
