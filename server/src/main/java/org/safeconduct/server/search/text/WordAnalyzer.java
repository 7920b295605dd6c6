package org.safeconduct.server.search.text;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// Words of Unicode's word breaks (UAX #29), folded: letters, digits of any script, the ya and kaf
/// of a Persian keyboard. In the field of a [Tongue], also brought to one form.
final class WordAnalyzer extends Analyzer {
  WordAnalyzer() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    if (field.equals(Words.WRITTEN)) return new TokenStreamComponents(words);
    TokenStream lower = new DecimalDigitFilter(new FoldFilter(new LowerCaseFilter(words)));
    TokenStream folded = new PersianNormalizationFilter(new ArabicNormalizationFilter(lower));
    TokenStream stems =
        Tongue.all()
            .filter(tongue -> tongue.field().equals(field))
            .findFirst()
            .map(tongue -> tongue.stem(folded))
            .orElse(folded);
    return new TokenStreamComponents(words, new ASCIIFoldingFilter(stems));
  }
}
