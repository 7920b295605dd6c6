package org.safeconduct.seal;

import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Argon2id, at most two at a time: each takes 64 MiB of heap, and a crowd at the sign-in page must
/// wait instead of exhausting it. The library clears that memory when it is done.
final class Argon2 {
  private static final Semaphore TURNS = new Semaphore(2, true);

  private Argon2() {}

  static byte[] stretch(StretchProfile profile, byte[] salt, byte[] password) {
    Argon2Parameters parameters =
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(profile.memoryKib())
            .withIterations(profile.passes())
            .withParallelism(profile.lanes())
            .withSalt(salt)
            .build();
    byte[] stretched = new byte[32];
    TURNS.acquireUninterruptibly();
    try {
      Argon2BytesGenerator generator = new Argon2BytesGenerator();
      generator.init(parameters);
      generator.generateBytes(password, stretched);
      return stretched;
    } finally {
      TURNS.release();
      parameters.clear();
    }
  }
}
