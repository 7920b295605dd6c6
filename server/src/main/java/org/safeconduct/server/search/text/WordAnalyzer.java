package org.safeconduct.server.search.text;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// Words of Unicode's word breaks (UAX #29), folded; in the field of a [Tongue], also stemmed.
final class WordAnalyzer extends Analyzer {
  WordAnalyzer() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream lower = new ArabicNormalizationFilter(new FoldFilter(new LowerCaseFilter(words)));
    TokenStream stems =
        Tongue.all()
            .filter(tongue -> tongue.field().equals(field))
            .findFirst()
            .map(tongue -> tongue.stem(lower))
            .orElse(lower);
    return new TokenStreamComponents(words, new ASCIIFoldingFilter(stems));
  }
}
