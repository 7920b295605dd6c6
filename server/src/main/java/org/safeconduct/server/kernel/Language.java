package org.safeconduct.server.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// A language by its BCP 47 tag (`ru`, `ce`, `ar`), in the one form that Java gives back.
public record Language(String tag) {
  @JsonCreator
  public Language {
    String same = Locale.forLanguageTag(tag).toLanguageTag();
    if (!same.equals(tag) || tag.equals("und")) {
      throw new IllegalArgumentException("not a BCP 47 tag");
    }
  }

  public String name(Locale reader) {
    return Locale.forLanguageTag(tag).getDisplayLanguage(reader);
  }

  @JsonValue
  @Override
  public String toString() {
    return tag;
  }
}
