package org.safeconduct.server.search.text;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// The words of a text, as a field of the index knows them.
public final class Words {
  /// The field of words as written, folded.
  public static final String TEXT = "text";

  /// No field of the index: words as they stand in a text, where they do.
  public static final String WRITTEN = "written";

  private static final Analyzer ANALYZER = new WordAnalyzer();

  private Words() {}

  /// A word of a field, and where it stands in the text.
  public record Word(String term, int from, int to) {
    @Override
    public String toString() {
      return "Word[" + from + ", " + to + "]";
    }
  }

  public static Analyzer analyzer() {
    return ANALYZER;
  }

  /// The one form of a text that is analysed: composed, without compatibility letters.
  public static String normal(String text) {
    return Normalizer2.getNFKCInstance().normalize(text);
  }

  /// @param text in its normal form
  public static List<Word> of(String field, String text) {
    List<Word> words = new ArrayList<>();
    try (TokenStream stream = ANALYZER.tokenStream(field, text)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(new Word(term.toString(), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
    return words;
  }
}
