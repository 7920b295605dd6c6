package org.safeconduct.mail.letter;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.safeconduct.seal.Padding;

/// Reads what [FieldWriter] wrote, and nothing else: another order, an empty field, other padding,
/// bytes that are no UTF-8, a word that is in no list, a field that nobody asks for.
final class FieldReader {
  private static final int HEAD = 6;
  private final Map<Integer, byte[]> fields = new TreeMap<>();

  /// @throws LetterMalformed if it is not one encoding of fields
  static FieldReader padded(byte[] bytes) {
    FieldReader reader = new FieldReader();
    int end = reader.read(bytes);
    if (bytes.length != Padding.step(end)) throw new LetterMalformed("length of the padding");
    for (int i = end; i < bytes.length; i++) {
      if (bytes[i] != 0) throw new LetterMalformed("padding");
    }
    return reader;
  }

  /// The same without padding.
  static FieldReader plain(byte[] bytes) {
    FieldReader reader = new FieldReader();
    if (reader.read(bytes) != bytes.length) throw new LetterMalformed("what comes after the end");
    return reader;
  }

  private int read(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int last = 0;
    while (in.remaining() >= HEAD && in.getShort(in.position()) != 0) {
      int number = Short.toUnsignedInt(in.getShort());
      int length = in.getInt();
      if (number <= last || length <= 0 || length > in.remaining()) {
        throw new LetterMalformed("order or length at field " + number);
      }
      byte[] value = new byte[length];
      in.get(value);
      fields.put(number, value);
      last = number;
    }
    return in.position();
  }

  byte[] bytes(int number) {
    byte[] value = fields.remove(number);
    return value == null ? new byte[0] : value;
  }

  String text(int number) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(number))).toString();
    } catch (CharacterCodingException e) {
      throw new LetterMalformed("UTF-8 of field " + number);
    }
  }

  long whole(int number) {
    String text = text(number);
    try {
      long value = Long.parseLong(text);
      if (Long.toString(value).equals(text)) return value;
    } catch (NumberFormatException e) {
      // Said below, without what was found.
    }
    throw new LetterMalformed("number in field " + number);
  }

  <E extends Enum<E>> @Nullable E one(int number, Class<E> type) {
    String name = text(number);
    return name.isEmpty() ? null : of(number, type, name);
  }

  <E extends Enum<E>> List<E> some(int number, Class<E> type) {
    String names = text(number);
    List<E> values = new ArrayList<>();
    if (names.isEmpty()) return values;
    for (String name : names.split(",", -1)) {
      E value = of(number, type, name);
      if (!values.isEmpty() && values.getLast().compareTo(value) >= 0) {
        throw new LetterMalformed("order of the words in field " + number);
      }
      values.add(value);
    }
    return values;
  }

  boolean flag(int number) {
    String text = text(number);
    if (text.isEmpty()) return false;
    if (text.equals("1")) return true;
    throw new LetterMalformed("mark in field " + number);
  }

  void end() {
    if (!fields.isEmpty())
      throw new LetterMalformed("fields that nobody knows: " + fields.keySet());
  }

  private static <E extends Enum<E>> E of(int number, Class<E> type, String name) {
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException e) {
      throw new LetterMalformed("word in field " + number);
    }
  }
}
