package org.safeconduct.server.team.waking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.safeconduct.seal.EnvelopeTampered;
import org.safeconduct.server.team.session.Scratch;
import org.safeconduct.server.vault.House;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The wake list at rest: one row of `scratch.db`, sealed by the house, padded to a fixed size,
/// sealed anew whole with every change. Durable when a method returns.
final class WakeBox {
  private static final Logger LOG = LoggerFactory.getLogger(WakeBox.class);

  /// About three hundred signs; more double it.
  static final int STEP = 64 * 1024;

  private final Scratch scratch;
  private final House house;
  private final SecureRandom random;
  private final JsonMapper json = JsonMapper.builder().build();
  private @Nullable WakeList known;

  WakeBox(Scratch scratch, House house, SecureRandom random) {
    this.scratch = scratch;
    this.house = house;
    this.random = random;
  }

  /// The list as it stands; one that does not open is begun anew, and says so. Remembered, because
  /// every first page asks and nobody else writes it.
  synchronized WakeList read(Instant now) {
    WakeList remembered = known;
    if (remembered == null) {
      remembered = scratch.wakes().map(sealed -> opened(sealed, now)).orElse(WakeList.EMPTY);
      known = remembered;
    }
    return remembered;
  }

  synchronized WakeList change(Instant now, UnaryOperator<WakeList> change) {
    WakeList next = change.apply(read(now)).swept(now);
    scratch.keepWakes(house.sealWakes(random, padded(json.writeValueAsBytes(next))));
    known = next;
    return next;
  }

  private WakeList opened(byte[] sealed, Instant now) {
    try {
      return json.readValue(new String(house.openWakes(sealed), UTF_8), WakeList.class);
    } catch (EnvelopeTampered | JacksonException e) {
      LOG.warn("the wake list does not open; it is begun anew, and every agreed sign is lost");
      return new WakeList(List.of(), List.of(), now);
    }
  }

  private static byte[] padded(byte[] text) {
    int size = STEP;
    while (size < text.length) size *= 2;
    byte[] padded = Arrays.copyOf(text, size);
    Arrays.fill(padded, text.length, size, (byte) ' ');
    return padded;
  }
}
