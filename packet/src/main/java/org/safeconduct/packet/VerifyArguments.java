package org.safeconduct.packet;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the program was asked.
record VerifyArguments(Path packet, KnownRoot root, boolean json) {

  static VerifyArguments parse(List<String> arguments) {
    Deque<String> left = new ArrayDeque<>(arguments);
    @Nullable Path packet = null;
    KnownRoot root = new KnownRoot.NotGiven();
    boolean json = false;
    while (!left.isEmpty()) {
      String argument = left.removeFirst();
      switch (argument) {
        case "--json" -> json = true;
        case "--root" -> {
          if (left.isEmpty()) {
            throw new IllegalArgumentException("--root needs a fingerprint or a key");
          }
          root = KnownRoot.parse(left.removeFirst());
        }
        default -> {
          if (argument.startsWith("--") || packet != null) {
            throw new IllegalArgumentException("not understood: " + argument);
          }
          packet = Path.of(argument);
        }
      }
    }
    if (packet == null) {
      throw new IllegalArgumentException("which packet?");
    }
    return new VerifyArguments(packet, root, json);
  }
}
