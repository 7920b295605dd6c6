package org.safeconduct.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StreamTest {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final byte[] CONTEXT = Octets.utf8("a scope");
  private static final byte[] FILE = new byte[16];

  private final Secret key = Secret.random(RANDOM, 32);

  @Test
  void givesBackContentOfAnyLengthWrittenInAnyPieces() {
    qt().withExamples(40)
        .forAll(integers().between(0, 400_000), integers().between(1, 100_000))
        .check((length, piece) -> {
          byte[] content = drawn(length);
          byte[] sealed = sealed(content, piece);
          return sealed.length == StreamLayout.sealedLength(length)
              && Arrays.equals(opened(sealed), content);
        });
  }

  @Test
  void digestsTheContentWhileSealing() throws IOException {
    byte[] content = drawn(100_000);
    SealingStream sealing =
        SealingStream.begin(OutputStream.nullOutputStream(), key, FILE, CONTEXT, RANDOM);
    try (sealing) {
      sealing.write(content);
      assertThatThrownBy(sealing::sha256).isInstanceOf(IllegalStateException.class);
    }
    assertThat(sealing.sha256()).isEqualTo(Sha256.of(content));
    assertThat(sealing.length()).isEqualTo(100_000);
  }

  @Test
  void sealsTheSameFileTwiceToDifferentBytes() {
    byte[] content = drawn(1000);
    assertThat(sealed(content, 1000)).isNotEqualTo(sealed(content, 1000));
  }

  @Test
  void refusesAnyFlippedBit() {
    byte[] sealed = sealed(drawn(140_000), 9999);
    qt().withExamples(200)
        .forAll(integers().between(0, sealed.length - 1), integers().between(0, 7))
        .check((at, bit) -> {
          byte[] flipped = sealed.clone();
          flipped[at] ^= (byte) (1 << bit);
          return refuses(flipped);
        });
  }

  @Test
  void refusesAnyCut() {
    byte[] sealed = sealed(drawn(140_000), 9999);
    qt().withExamples(200)
        .forAll(integers().between(0, sealed.length - 1))
        .check(length -> refuses(Arrays.copyOf(sealed, length)));
    for (long chunk = 0; chunk < 3; chunk++) {
      assertThat(refuses(Arrays.copyOf(sealed, (int) StreamLayout.at(chunk)))).isTrue();
    }
  }

  @Test
  void refusesAnythingAdded() {
    byte[] sealed = sealed(drawn(140_000), 9999);
    assertThat(refuses(Octets.join(sealed, new byte[1]))).isTrue();
    assertThat(refuses(Octets.join(sealed, chunk(sealed, 0)))).isTrue();
    assertThat(refuses(Octets.join(sealed, Octets.from(sealed, (int) StreamLayout.at(2)))))
        .isTrue();
  }

  @Test
  void refusesChunksInAnotherOrder() {
    byte[] sealed = sealed(drawn(140_000), 9999);
    byte[] swapped =
        Octets.join(
            Octets.slice(sealed, 0, StreamHeader.LENGTH),
            chunk(sealed, 1),
            chunk(sealed, 0),
            Octets.from(sealed, (int) StreamLayout.at(2)));
    assertThat(refuses(swapped)).isTrue();
  }

  @Test
  void refusesAChunkLeftOut() {
    byte[] sealed = sealed(drawn(140_000), 9999);
    byte[] shorter =
        Octets.join(
            Octets.slice(sealed, 0, (int) StreamLayout.at(1)),
            Octets.from(sealed, (int) StreamLayout.at(2)));
    assertThat(refuses(shorter)).isTrue();
  }

  @Test
  void refusesAChunkOfAnotherFileUnderTheSameKey() {
    byte[] content = drawn(140_000);
    byte[] one = sealed(content, 9999);
    byte[] two = sealed(content, 9999);
    byte[] spliced =
        Octets.join(
            Octets.slice(one, 0, (int) StreamLayout.at(1)),
            Octets.from(two, (int) StreamLayout.at(1)));
    assertThat(refuses(spliced)).isTrue();
  }

  @Test
  void doesNotOpenAFileThatWasNeverClosed() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SealingStream sealing = SealingStream.begin(out, key, FILE, CONTEXT, RANDOM)) {
      sealing.write(drawn(200_000));
      assertThat(refuses(out.toByteArray())).isTrue();
    }
    assertThat(refuses(out.toByteArray())).isFalse();
  }

  @Test
  void doesNotOpenAFileThatWasGivenUp() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SealingStream sealing = SealingStream.begin(out, key, FILE, CONTEXT, RANDOM);
    sealing.write(drawn(200_000));
    sealing.giveUp();
    sealing.close();
    assertThat(refuses(out.toByteArray())).isTrue();
    assertThatThrownBy(() -> sealing.write(1)).isInstanceOf(IOException.class);
    assertThatThrownBy(sealing::sha256).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void readsAnyPosition() throws IOException {
    byte[] content = drawn(300_000);
    byte[] sealed = sealed(content, 50_000);
    try (SealedFile file = SealedFile.open(new BytesChannel(sealed), key, FILE, CONTEXT)) {
      assertThat(file.length()).isEqualTo(content.length);
      for (int at : new int[] {299_999, 0, 65_527, 65_528, 131_056, 65_000, 200_000}) {
        byte[] read = new byte[70_000];
        int count = file.read(at, read, 0, read.length);
        assertThat(Arrays.copyOf(read, count))
            .isNotEmpty()
            .isEqualTo(Arrays.copyOfRange(content, at, at + count));
      }
      assertThat(file.read(300_000, new byte[1], 0, 1)).isEqualTo(-1);
    }
  }

  @Test
  void noticesACutBeforeTheFirstByteWhenItCanSeek() {
    byte[] sealed = sealed(drawn(300_000), 50_000);
    byte[] cut = Arrays.copyOf(sealed, (int) StreamLayout.at(2));
    assertThatThrownBy(() -> SealedFile.open(new BytesChannel(cut), key, FILE, CONTEXT))
        .isInstanceOf(EnvelopeTampered.class)
        .hasMessage("Chunk 1 of the sealed file does not open");
  }

  private byte[] sealed(byte[] content, int piece) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SealingStream sealing = SealingStream.begin(out, key, FILE, CONTEXT, RANDOM)) {
      for (int at = 0; at < content.length; at += piece) {
        sealing.write(content, at, Math.min(piece, content.length - at));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private byte[] opened(byte[] sealed) {
    try (InputStream opening =
        OpeningStream.begin(new ByteArrayInputStream(sealed), key, FILE, CONTEXT)) {
      return opening.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean refuses(byte[] sealed) {
    try {
      opened(sealed);
      return false;
    } catch (EnvelopeTampered tampered) {
      return true;
    }
  }

  private static byte[] chunk(byte[] sealed, int number) {
    return Octets.slice(sealed, (int) StreamLayout.at(number), (int) StreamLayout.at(number + 1));
  }

  private static byte[] drawn(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
