package org.safeconduct.server.thesauri;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.safeconduct.server.thesauri.Thesaurus.Entry;

/// The words for codes as this organisation says them in this inquiry. Pure: what ships, what was
/// reworded, what was added.
public record Lexicon(Rewordings rewordings, LocalTerms local) {
  public static final Lexicon SHIPPED = new Lexicon(Rewordings.NONE, LocalTerms.NONE);

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /// A term and how it is said.
  public record Said(TermCode code, int level, String word) {}

  /// What a code is called; a code that nobody knows any more is shown as it is.
  public String word(TermCode code, Locale reader) {
    return rewordings
        .word(code, reader)
        .or(() -> shipped(code).map(entry -> entry.word(reader)))
        .or(() -> local.at(code).map(LocalTerms.LocalTerm::word))
        .orElse(code.text());
  }

  /// Whether a form may choose it.
  public boolean knows(Vocabulary vocabulary, TermCode code) {
    return code.isOf(vocabulary) && (shipped(code).isPresent() || local.at(code).isPresent());
  }

  /// A list in its order, what the inquiry added under its broader term.
  public List<Said> all(Vocabulary vocabulary, Locale reader) {
    List<Said> all = new ArrayList<>();
    for (Entry entry : vocabulary.thesaurus().entries()) {
      all.add(new Said(entry.code(), entry.level(), word(entry.code(), reader)));
      for (LocalTerms.LocalTerm term : local.under(entry.code())) {
        all.add(new Said(term.code(), entry.level() + 1, term.word()));
      }
    }
    return all;
  }

  /// The one term that is called exactly so in any of its languages, or has this code. Empty where
  /// several are.
  public Optional<TermCode> exactly(Vocabulary vocabulary, String typed, Locale reader) {
    String wanted = plain(typed);
    List<TermCode> same =
        all(vocabulary, reader).stream()
            .filter(said -> said.code().text().equals(typed.strip()) || names(said, wanted))
            .map(Said::code)
            .toList();
    return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
  }

  /// Terms that have a word beginning with each of those typed, in the reader's words or in any
  /// language they ship in; in the list's order.
  public List<Said> find(Vocabulary vocabulary, String typed, Locale reader) {
    List<String> wanted = words(typed);
    if (wanted.isEmpty()) return all(vocabulary, reader);
    return all(vocabulary, reader).stream()
        .filter(said -> spellings(said).anyMatch(text -> hasEach(words(text), wanted)))
        .toList();
  }

  /// A code and everything narrower, added ones included.
  public Set<TermCode> within(TermCode code) {
    if (code.isLocal()) return Set.of(code);
    Set<TermCode> within = new LinkedHashSet<>(Thesaurus.number(code.list()).within(code));
    for (TermCode each : List.copyOf(within)) {
      local.under(each).forEach(term -> within.add(term.code()));
    }
    return within;
  }

  private static Optional<Entry> shipped(TermCode code) {
    if (code.isLocal() || !Thesaurus.ships(code.list())) return Optional.empty();
    return Thesaurus.number(code.list()).at(code);
  }

  private static boolean names(Said said, String wanted) {
    return !wanted.isEmpty() && spellings(said).anyMatch(text -> plain(text).equals(wanted));
  }

  private static Stream<String> spellings(Said said) {
    return Stream.concat(
        Stream.of(said.word()),
        shipped(said.code()).stream().flatMap(entry -> entry.words().values().stream()));
  }

  private static boolean hasEach(List<String> words, List<String> wanted) {
    return wanted.stream().allMatch(w -> words.stream().anyMatch(has -> has.startsWith(w)));
  }

  private static List<String> words(String text) {
    return Arrays.stream(NO_WORD.split(plain(text))).filter(w -> !w.isEmpty()).toList();
  }

  private static String plain(String text) {
    String apart = Normalizer.normalize(text.strip(), Normalizer.Form.NFD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
