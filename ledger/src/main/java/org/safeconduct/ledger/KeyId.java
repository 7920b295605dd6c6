package org.safeconduct.ledger;

import java.util.HexFormat;

/// The four bytes that, with the key's name, say which key made a signature line. An identifier,
/// not a hash to trust.
public record KeyId(int value) {

  public static KeyId fromHex(String text) {
    if (!text.matches("[0-9a-f]{8}")) {
      throw new Malformed("key id", "8 lowercase hexadecimal digits", text);
    }
    return new KeyId(HexFormat.fromHexDigits(text));
  }

  public String hex() {
    return HexFormat.of().toHexDigits(value);
  }

  @Override
  public String toString() {
    return hex();
  }
}
