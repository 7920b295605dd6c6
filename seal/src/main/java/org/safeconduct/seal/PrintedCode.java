package org.safeconduct.seal;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Twelve words on paper: 128 random bits and four bits of checksum (the encoding of BIP 39), so
/// that a slip of the pen is told from a wrong code. Nothing is stretched: 128 bits are not
/// guessed.
public final class PrintedCode implements Credential {
  /// How many words are printed.
  public static final int WORDS = 12;

  private static final int ENTROPY = 16;
  private static final int CHECK_BITS = 4;

  private final Secret entropy;

  private PrintedCode(Secret entropy) {
    this.entropy = entropy;
  }

  /// Draws a code.
  public static PrintedCode generate(SecureRandom random) {
    return new PrintedCode(Secret.random(random, ENTROPY));
  }

  /// Reads a typed code, whatever its capitals, spaces and hyphens.
  ///
  /// @throws CodeMistyped if it is none
  public static PrintedCode typed(String typed) {
    return of(TypedWords.of(typed));
  }

  static PrintedCode of(List<String> words) {
    if (words.size() != WORDS) {
      throw new CodeMistyped(0, "A printed code has 12 words, here are " + words.size());
    }
    byte[] bits = new byte[ENTROPY + 1];
    for (int i = 0; i < WORDS; i++) {
      int number = WordList.number(words.get(i));
      if (number < 0) {
        throw new CodeMistyped(i + 1, "Word " + (i + 1) + " is not on the list");
      }
      put(bits, i * WordList.BITS, number);
    }
    Secret entropy = Secret.takeOver(Octets.slice(bits, 0, ENTROPY));
    if (((bits[ENTROPY] >> CHECK_BITS) & 0xf) != check(entropy)) {
      throw new CodeMistyped(0, "These twelve words are no code: one of them is another word");
    }
    return new PrintedCode(entropy);
  }

  /// The words in clear, to be printed once.
  public String exposeWords() {
    byte[] bits =
        entropy.use(e -> Octets.join(e, new byte[] {(byte) (check(entropy) << CHECK_BITS)}));
    return IntStream.range(0, WORDS)
        .mapToObj(i -> WordList.word(get(bits, i * WordList.BITS)))
        .collect(Collectors.joining(" "));
  }

  /// The 128 bits, from which a mailbox's keys are derived; belongs to this code.
  public Secret entropy() {
    return entropy;
  }

  @Override
  public SlotKind kind() {
    return SlotKind.PRINTED_CODE;
  }

  @Override
  public Secret stretch(StretchProfile profile, byte[] salt) {
    return Hkdf.derive(entropy, "printed-code", salt);
  }

  @Override
  public void close() {
    entropy.close();
  }

  @Override
  public String toString() {
    return "PrintedCode[hidden]";
  }

  private static int check(Secret entropy) {
    return entropy.use(bytes -> (Sha256.of(bytes)[0] >> CHECK_BITS) & 0xf);
  }

  private static void put(byte[] bits, int at, int number) {
    for (int i = 0; i < WordList.BITS; i++) {
      if (((number >> (WordList.BITS - 1 - i)) & 1) == 1) {
        bits[(at + i) / 8] |= (byte) (0x80 >> ((at + i) % 8));
      }
    }
  }

  private static int get(byte[] bits, int at) {
    int number = 0;
    for (int i = at; i < at + WordList.BITS; i++) {
      number = (number << 1) | ((bits[i / 8] >> (7 - i % 8)) & 1);
    }
    return number;
  }
}
