package org.safeconduct.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;

/// Compact JSON of any shape, the same for the same seed.
final class RandomJson {

  private static final String[] SCALARS = {
    "null",
    "true",
    "false",
    "0",
    "-1.5e9",
    "\"\"",
    "\"word\"",
    "\"\\n\\u0007\"",
    "\"Грозный\"",
    "\"حلب\"",
    "\"🕊\"",
    "{}",
    "[]"
  };

  private final SplittableRandom random;
  private final StringBuilder json = new StringBuilder();

  private RandomJson(long seed) {
    random = new SplittableRandom(seed);
  }

  static byte[] payload(long seed) {
    RandomJson maker = new RandomJson(seed);
    maker.value(4);
    return (maker.json + " ".repeat(maker.random.nextInt(40))).getBytes(UTF_8);
  }

  private void value(int depth) {
    int kind = depth == 0 ? 0 : random.nextInt(3);
    if (kind == 0) {
      json.append(SCALARS[random.nextInt(SCALARS.length)]);
    } else if (kind == 1) {
      json.append('[');
      for (int i = 0, n = 1 + random.nextInt(5); i < n; i++) {
        json.append(i == 0 ? "" : ",");
        value(depth - 1);
      }
      json.append(']');
    } else {
      object(depth);
    }
  }

  private void object(int depth) {
    Set<String> names = new HashSet<>();
    json.append('{');
    for (int i = 0, n = 1 + random.nextInt(5); i < n; i++) {
      String name = "a/~" + random.nextInt(100);
      if (names.add(name)) {
        json.append(i == 0 ? "\"" : ",\"").append(name).append("\":");
        value(depth - 1);
      }
    }
    json.append('}');
  }
}
