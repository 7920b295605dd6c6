package org.safeconduct.server.search.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import morfologik.stemming.Dictionary;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.morfologik.MorfologikFilter;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;

/// Ukrainian words by the first form of each that they may be a form of, from the dictionary that
/// Lucene's own analyser reads. A word that it does not hold stays as it is.
final class UkrainianForms {
  private static final String DICTIONARY = "/ua/net/nlp/ukrainian";
  private static final Dictionary FORMS = read();

  private UkrainianForms() {}

  static TokenStream of(TokenStream words) {
    return new MorfologikFilter(words, FORMS);
  }

  private static Dictionary read() {
    try (InputStream forms = part(".dict");
        InputStream about = part(".info")) {
      return Dictionary.read(forms, about);
    } catch (IOException e) {
      throw new UncheckedIOException("the dictionary of Ukrainian cannot be read", e);
    }
  }

  private static InputStream part(String ending) throws IOException {
    InputStream found = UkrainianMorfologikAnalyzer.class.getResourceAsStream(DICTIONARY + ending);
    if (found == null) throw new IOException(DICTIONARY + ending + " is not on the path");
    return found;
  }
}
