package org.safeconduct.mail.letter;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeconduct.seal.Padding;

/// Numbered fields in one encoding: `number (2) ‖ length (4) ‖ bytes`, numbers strictly ascending,
/// nothing empty; then zeros to the next step of length.
final class FieldWriter {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int last;

  FieldWriter bytes(int number, byte[] value) {
    if (number <= last) throw new IllegalArgumentException("fields ascend: " + number);
    last = number;
    if (value.length > 0) {
      out.writeBytes(ByteBuffer.allocate(6).putShort((short) number).putInt(value.length).array());
      out.writeBytes(value);
    }
    return this;
  }

  FieldWriter text(int number, String value) {
    return bytes(number, value.getBytes(StandardCharsets.UTF_8));
  }

  FieldWriter whole(int number, long value) {
    return text(number, Long.toString(value));
  }

  FieldWriter one(int number, @Nullable Enum<?> value) {
    return text(number, value == null ? "" : value.name());
  }

  /// Several words of one list, in the list's order.
  <E extends Enum<E>> FieldWriter some(int number, Collection<E> values) {
    return text(number, values.stream().sorted().map(Enum::name).collect(Collectors.joining(",")));
  }

  FieldWriter flag(int number, boolean set) {
    return text(number, set ? "1" : "");
  }

  /// The next free number, above those of any letter.
  int next() {
    return Math.max(last, 100) + 1;
  }

  byte[] plain() {
    return out.toByteArray();
  }

  byte[] padded() {
    return Arrays.copyOf(plain(), Padding.step(out.size()));
  }
}
