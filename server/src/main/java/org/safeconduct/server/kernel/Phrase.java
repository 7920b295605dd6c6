package org.safeconduct.server.kernel;

import java.util.List;

/// Something to be said in the reader's language, once it is known who reads: a message key and
/// what the sentence needs. Arguments may be phrases, countries and dates; they are said in the
/// same language.
public record Phrase(String key, List<Object> arguments) {
  public Phrase {
    arguments = List.copyOf(arguments);
  }

  public static Phrase of(String key, Object... arguments) {
    return new Phrase(key, List.of(arguments));
  }

  /// The name of a term: `passage.ground.means`.
  public static Phrase of(String prefix, Term term) {
    return of(prefix + "." + term.word());
  }

  /// What is said may be plaintext of a casefile.
  @Override
  public String toString() {
    return "Phrase[" + key + "]";
  }
}
