package org.safeconduct.parser;

import com.google.common.base.Optional;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import com.optimaize.langdetect.text.CommonTextObjectFactories;
import java.io.IOException;

/// The language of a text, where it is clear enough to say.
final class Tongue {
  private static final int LEAST = 60;
  private static final int MOST = 10_000;
  private static final double SURE = 0.95;

  private Tongue() {}

  /// Two or three letters; empty for short, mixed and unclear texts.
  static java.util.Optional<String> of(String text) throws IOException {
    String head = text.substring(0, Math.min(text.length(), MOST));
    if (head.codePoints().filter(Character::isLetter).count() < LEAST) {
      return java.util.Optional.empty();
    }
    LanguageDetector detector =
        LanguageDetectorBuilder.create(NgramExtractors.standard())
            .withProfiles(new LanguageProfileReader().readAllBuiltIn())
            .minimalConfidence(SURE)
            .seed(1)
            .build();
    Optional<LdLocale> found =
        detector.detect(CommonTextObjectFactories.forDetectingOnLargeText().forText(head));
    return found.isPresent()
        ? java.util.Optional.of(found.get().getLanguage())
        : java.util.Optional.empty();
  }
}
