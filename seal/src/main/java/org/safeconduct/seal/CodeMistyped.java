package org.safeconduct.seal;

/// Twelve words are not a printed code. Says which word is not on the list; the words themselves
/// are not in the message.
public final class CodeMistyped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int word;

  CodeMistyped(int word, String message) {
    super(message);
    this.word = word;
  }

  /// The number of the word that is wrong, from 1; 0 if each is a word and together they are not a
  /// code.
  public int word() {
    return word;
  }
}
