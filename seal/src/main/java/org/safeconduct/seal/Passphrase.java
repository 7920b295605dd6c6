package org.safeconduct.seal;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Six words that the program drew: 66 bits, each guess at the price of [StretchProfile]. People do
/// not choose them, because people choose what others guess.
public final class Passphrase implements Credential {
  /// How many words are drawn.
  public static final int WORDS = 6;

  private final Secret text;

  private Passphrase(Secret text) {
    this.text = text;
  }

  /// Draws a passphrase.
  public static Passphrase generate(SecureRandom random) {
    return of(
        IntStream.range(0, WORDS)
            .mapToObj(i -> WordList.word(random.nextInt(1 << WordList.BITS)))
            .toList());
  }

  /// Reads a typed passphrase, whatever its capitals, spaces and hyphens. Any text is accepted
  /// here; whether it is right only a slot can say.
  public static Passphrase typed(String typed) {
    return of(TypedWords.of(typed));
  }

  static Passphrase of(List<String> words) {
    return new Passphrase(
        Secret.takeOver(
            words.stream().collect(Collectors.joining(" ")).getBytes(StandardCharsets.UTF_8)));
  }

  /// The words in clear, to be shown to their owner once.
  public String exposeWords() {
    return text.use(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  @Override
  public SlotKind kind() {
    return SlotKind.PASSPHRASE;
  }

  @Override
  public Secret stretch(StretchProfile profile, byte[] salt) {
    return Secret.takeOver(text.use(bytes -> Argon2.stretch(profile, salt, bytes)));
  }

  @Override
  public void close() {
    text.close();
  }

  @Override
  public String toString() {
    return "Passphrase[hidden]";
  }
}
