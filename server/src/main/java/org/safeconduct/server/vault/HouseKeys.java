package org.safeconduct.server.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.time.InstantSource;
import java.util.Locale;
import org.safeconduct.ledger.NoteSigner;
import org.safeconduct.ledger.VerifierKey;
import org.safeconduct.seal.Envelope;
import org.safeconduct.seal.Hkdf;
import org.safeconduct.seal.Mac;
import org.safeconduct.seal.MlDsaKey;
import org.safeconduct.seal.Secret;
import org.safeconduct.seal.SigningKey;
import org.safeconduct.server.vault.box.HouseRow;

/// The house's keys, all from one seed: one that signs leaves, and two for each log's checkpoints.
final class HouseKeys implements AutoCloseable {
  private final String name;
  private final Secret seed;
  private final SigningKey leaves;

  private HouseKeys(String name, Secret seed) {
    this.name = name;
    this.seed = seed;
    try (Secret derived = Hkdf.derive(seed, Purposes.HOUSE_LEAVES)) {
      this.leaves = SigningKey.fromSeed(derived);
    }
  }

  /// @param seed taken over
  static HouseKeys of(HouseRow row, Secret seed) {
    return new HouseKeys(row.keyName(), seed);
  }

  /// A handle as the box knows it: the same handle gives the same tag, and no tag gives a handle.
  byte[] handleTag(String handle) {
    String normal =
        Normalizer.normalize(handle.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    try (Secret key = Hkdf.derive(seed, Purposes.HANDLES)) {
      return Mac.of(key, normal.getBytes(UTF_8));
    }
  }

  /// A number that is chance to everybody outside, and always the same for one purpose.
  long chance(String about) {
    try (Secret key = Hkdf.derive(seed, Purposes.CHANCE)) {
      return ByteBuffer.wrap(Mac.of(key, about.getBytes(UTF_8))).getLong();
    }
  }

  /// The box of the wake list; the caller closes it.
  Envelope wakes() {
    return Envelope.under(seed, Purposes.HOUSE_WAKES);
  }

  NoteSigner leafSigner() {
    return NoteSigner.ed25519(
        VerifierKey.ed25519(name, leaves.verifyKey().encoded()), leaves::sign);
  }

  NoteSigner logSigner(String origin) {
    try (Secret derived = Hkdf.derive(seed, Purposes.HOUSE_LOG, origin.getBytes(UTF_8))) {
      SigningKey key = SigningKey.fromSeed(derived);
      return NoteSigner.ed25519(VerifierKey.ed25519(origin, key.verifyKey().encoded()), key::sign);
    }
  }

  NoteSigner logCosigner(String origin, InstantSource clock) {
    try (Secret derived = Hkdf.derive(seed, Purposes.HOUSE_LOG_ML_DSA, origin.getBytes(UTF_8))) {
      MlDsaKey key = MlDsaKey.fromSeed(derived);
      return NoteSigner.cosigner(
          VerifierKey.mlDsa44(origin, key.verifyKey().encoded()), clock, key::sign);
    }
  }

  @Override
  public void close() {
    leaves.close();
    seed.close();
  }
}
