package org.safeconduct.mail.letter;

/// What was sealed opens, and is no letter of ours. Says where, never what was found.
public final class LetterMalformed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LetterMalformed(String where) {
    super("not a letter: " + where);
  }
}
