package org.safeconduct.server.search.asking;

import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;
import org.safeconduct.estimate.names.NameKeys;
import org.safeconduct.estimate.names.NamePart;
import org.safeconduct.server.search.index.Fields;
import org.safeconduct.server.search.text.Tongue;
import org.safeconduct.server.search.text.Words;

/// A thing that was typed as a Lucene query: as a word, in any language that its script may be, as
/// a name written so, as a name that sounds so. The nearer to what was typed, the more it counts.
final class Asked {
  private static final float AS_NAME = 4;
  private static final float AS_STEM = 0.5f;
  private static final float AS_SOUND = 1;
  private static final int WIDEST = 50;
  private static final QueryBuilder WORDS = new QueryBuilder(Words.analyzer());

  private Asked() {}

  static Query query(Ask ask) {
    String text = ask.typed();
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    switch (ask) {
      case Ask.Word word -> {
        any.add(inOrder(Fields.TEXT, text), Occur.SHOULD);
        any.add(new BoostQuery(inOrder(Fields.NAME, text), AS_NAME), Occur.SHOULD);
        stems(any, text);
        any.add(sounding(text, false), Occur.SHOULD);
      }
      case Ask.Phrase phrase -> {
        any.add(inOrder(Fields.TEXT, text), Occur.SHOULD);
        any.add(new BoostQuery(inOrder(Fields.NAME, text), AS_NAME), Occur.SHOULD);
      }
      case Ask.Prefix prefix -> {
        any.add(new PrefixQuery(term(Fields.TEXT, text)), Occur.SHOULD);
        any.add(new BoostQuery(new PrefixQuery(term(Fields.NAME, text)), AS_NAME), Occur.SHOULD);
      }
      case Ask.Rough rough -> {
        any.add(nearly(Fields.TEXT, text), Occur.SHOULD);
        any.add(new BoostQuery(nearly(Fields.NAME, text), AS_NAME), Occur.SHOULD);
        any.add(sounding(text, true), Occur.SHOULD);
      }
    }
    return any.build();
  }

  /// A name of one part or several, by the rule of [NamePart].
  static Query sounding(String name, boolean roughly) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    BooleanQuery.Builder oneSound = new BooleanQuery.Builder();
    for (NamePart part : NameKeys.parts(name)) {
      if (part.sounds().isEmpty() && part.initials().isEmpty()) continue;
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      Query sounds = sounds(part, roughly);
      oneSound.add(sounds, Occur.SHOULD);
      any.add(sounds, Occur.SHOULD);
      any.add(keys(part.initials()), Occur.SHOULD);
      if (part.kind() == NamePart.Kind.PATRONYMIC) any.add(withoutPatronymic(), Occur.SHOULD);
      all.add(any.build(), Occur.FILTER);
    }
    all.add(oneSound.build(), Occur.FILTER);
    return new BoostQuery(new ConstantScoreQuery(all.build()), AS_SOUND);
  }

  private static Query sounds(NamePart part, boolean roughly) {
    if (!roughly) return keys(part.sounds());
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(keys(part.sounds()), Occur.SHOULD);
    part.sounds().stream()
        .filter(NameKeys::mayDiffer)
        .limit(4)
        .forEach(sound ->
            any.add(
                new FuzzyQuery(new Term(Fields.NAME_KEY, sound), 1, 2, WIDEST, true),
                Occur.SHOULD));
    return any.build();
  }

  private static Query withoutPatronymic() {
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
        .add(keys(Set.of(NameKeys.HAS_PATRONYMIC)), Occur.MUST_NOT)
        .build();
  }

  private static Query keys(Set<String> keys) {
    return new TermInSetQuery(Fields.NAME_KEY, keys.stream().map(BytesRef::new).toList());
  }

  private static void stems(BooleanQuery.Builder any, String text) {
    for (Tongue tongue : Tongue.of(text)) {
      any.add(new BoostQuery(inOrder(tongue.field(), text), AS_STEM), Occur.SHOULD);
    }
  }

  private static Query inOrder(String field, String text) {
    @Nullable Query words = WORDS.createPhraseQuery(field, text);
    return words == null ? MatchNoDocsQuery.INSTANCE : words;
  }

  private static Query nearly(String field, String text) {
    Term term = term(field, text);
    int edits = term.text().length() < 4 ? 0 : term.text().length() < 8 ? 1 : 2;
    return new FuzzyQuery(term, edits, 1, WIDEST, true);
  }

  /// The last word of what was typed; `al-Kad*` asks for `kad*`.
  private static Term term(String field, String text) {
    return new Term(field, Words.of(field, text).getLast().term());
  }
}
