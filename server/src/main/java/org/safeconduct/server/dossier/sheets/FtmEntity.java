package org.safeconduct.server.dossier.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.kernel.PartialDate;

/// One FollowTheMoney entity: a schema and its properties, each with any number of values.
public record FtmEntity(String id, String schema, Map<String, List<String>> properties) {
  private static final Map<String, String> ISO3 = iso3();

  public static FtmEntity of(String id, String schema) {
    return new FtmEntity(id, schema, new LinkedHashMap<>());
  }

  /// Adds values that say something.
  FtmEntity with(String property, @Nullable String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        properties.computeIfAbsent(property, _ -> new ArrayList<>()).add(value);
      }
    }
    return this;
  }

  FtmEntity with(String property, List<String> values) {
    return with(property, values.toArray(String[]::new));
  }

  /// A date as far as FollowTheMoney can say it; what it cannot (*about*) stands in the notes.
  FtmEntity during(@Nullable String text) {
    if (text == null) return this;
    return switch (PartialDate.parse(text)) {
      case PartialDate.On on -> with("date", on.toString());
      case PartialDate.About about ->
          with("date", about.date().toString()).with("summary", about.toString());
      case PartialDate.Before before -> with("endDate", before.date().toString());
      case PartialDate.After after -> with("startDate", after.date().toString());
      case PartialDate.Between between ->
          with("startDate", between.from().toString()).with("endDate", between.to().toString());
    };
  }

  /// FollowTheMoney writes ISO 639-3; a language that has no such code is left out.
  FtmEntity in(@Nullable String tag) {
    if (tag == null) return this;
    String three = Locale.forLanguageTag(tag).getLanguage();
    return with("language", three.length() == 3 ? three : ISO3.getOrDefault(three, ""));
  }

  private static Map<String, String> iso3() {
    Map<String, String> codes = new LinkedHashMap<>();
    for (String two : Locale.getISOLanguages()) {
      codes.put(two, Locale.of(two).getISO3Language());
    }
    return codes;
  }

  @Override
  public String toString() {
    return schema + "[" + id + "]";
  }
}
