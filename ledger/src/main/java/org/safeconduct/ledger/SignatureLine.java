package org.safeconduct.ledger;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// One signature line of a note: `— name base64(key id ‖ signature)`.
public record SignatureLine(String name, KeyId keyId, Bytes signature) {

  static final String DASH = "— ";

  public SignatureLine {
    checkName("signature line's name", name);
  }

  /// Signs the text with a key.
  public static SignatureLine by(NoteSigner signer, byte[] text) {
    VerifierKey key = signer.key();
    return new SignatureLine(key.name(), key.keyId(), Bytes.of(signer.sign(text)));
  }

  /// The line without its newline.
  public String text() {
    byte[] bytes =
        ByteBuffer.allocate(Integer.BYTES + signature.length())
            .putInt(keyId.value())
            .put(signature.toArray())
            .array();
    return DASH + name + " " + Bytes.of(bytes).base64();
  }

  static SignatureLine parse(String where, String line) {
    int space = line.indexOf(' ', DASH.length());
    if (!line.startsWith(DASH) || space < 0) {
      throw new Malformed(where, "\"— name base64\"", line);
    }
    byte[] bytes = Canonical.base64(where, line.substring(space + 1), -1);
    if (bytes.length <= Integer.BYTES) {
      throw new Malformed(where, "a key id and a signature", bytes.length + " bytes");
    }
    return new SignatureLine(
        line.substring(DASH.length(), space),
        new KeyId(ByteBuffer.wrap(bytes).getInt()),
        Bytes.of(Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length)));
  }

  /// C2SP's rule for key names: not empty, no Unicode space, no plus; no control character.
  static void checkName(String what, String name) {
    boolean good =
        !name.isEmpty()
            && name.codePoints()
                .noneMatch(c ->
                    c == '+'
                        || Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c));
    if (!good) {
      throw new Malformed(what, "a name without spaces and plus", name);
    }
  }

  @Override
  public String toString() {
    return name + "+" + keyId.hex();
  }
}
