package org.safeconduct.seal;

import java.util.List;

/// Something a person types that opens a slot.
public sealed interface Credential extends AutoCloseable permits Passphrase, PrintedCode {
  /// Reads what was typed: twelve words are a printed code, anything else is a passphrase.
  ///
  /// @throws CodeMistyped if twelve words are no printed code
  static Credential typed(String typed) {
    List<String> words = TypedWords.of(typed);
    return words.size() == PrintedCode.WORDS ? PrintedCode.of(words) : Passphrase.of(words);
  }

  /// What kind of slot it opens.
  SlotKind kind();

  /// 32 bytes that cost what this credential must cost to guess.
  ///
  /// @param salt 16 random bytes, the slot's
  Secret stretch(StretchProfile profile, byte[] salt);

  @Override
  void close();
}
