package org.safeconduct.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// HMAC-SHA-256 under one key, for many messages.
final class Hmac {

  private final Mac mac;

  Hmac(byte[] key) {
    try {
      mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
    } catch (NoSuchAlgorithmException | InvalidKeyException everyJdkHasIt) {
      throw new IllegalStateException("this Java has no HMAC-SHA-256", everyJdkHasIt);
    }
  }

  byte[] of(String message) {
    return mac.doFinal(message.getBytes(UTF_8));
  }
}
