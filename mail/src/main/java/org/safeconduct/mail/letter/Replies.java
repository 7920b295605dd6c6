package org.safeconduct.mail.letter;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.safeconduct.mail.receipt.ReceiptKeys;
import org.safeconduct.mail.receipt.ReplyTo;
import org.safeconduct.seal.EnvelopeTampered;
import org.safeconduct.seal.Hpke;

/// What the house sends back, sealed to a receipt's X-Wing key: HPKE with info
/// `safeconduct/answer/v1` or `safeconduct/holding/v1` and aad `mailbox ‖ id`.
public final class Replies {
  private static final byte[] ANSWER = ascii("safeconduct/answer/v1");
  private static final byte[] HOLDING = ascii("safeconduct/holding/v1");
  private static final byte[] NO_ID = {};

  private Replies() {}

  /// @param id 16 random bytes
  public static byte[] seal(ReplyTo to, byte[] id, Answer answer) {
    return Hpke.seal(to.opening(), ANSWER, aad(to, id), answer.encoded());
  }

  public static byte[] seal(ReplyTo to, Holding holding) {
    return Hpke.seal(to.opening(), HOLDING, aad(to, NO_ID), holding.encoded());
  }

  /// @throws EnvelopeTampered if it is not this answer of this mailbox
  public static Answer openAnswer(ReceiptKeys keys, byte[] id, byte[] sealed) {
    return Answer.of(Hpke.open(keys.opening(), ANSWER, aad(keys.replyTo(), id), sealed));
  }

  /// @throws EnvelopeTampered if it is not of this mailbox
  public static Holding openHolding(ReceiptKeys keys, byte[] sealed) {
    return Holding.of(Hpke.open(keys.opening(), HOLDING, aad(keys.replyTo(), NO_ID), sealed));
  }

  private static byte[] aad(ReplyTo to, byte[] id) {
    byte[] mailbox = to.mailbox().toBytes();
    return ByteBuffer.allocate(mailbox.length + id.length).put(mailbox).put(id).array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
