package org.safeconduct.server.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// A country by its ISO 3166-1 alpha-2 code; its name is the reader's language's.
public record Country(String code) {
  private static final Set<String> CODES = Set.copyOf(Arrays.asList(Locale.getISOCountries()));

  @JsonCreator
  public Country {
    if (!CODES.contains(code)) throw new IllegalArgumentException("not an ISO 3166-1 code");
  }

  public static Stream<Country> all() {
    return CODES.stream().sorted().map(Country::new);
  }

  public String name(Locale reader) {
    return Locale.of("", code).getDisplayCountry(reader);
  }

  @JsonValue
  @Override
  public String toString() {
    return code;
  }
}
