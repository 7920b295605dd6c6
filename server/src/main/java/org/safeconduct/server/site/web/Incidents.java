package org.safeconduct.server.site.web;

import jakarta.annotation.PostConstruct;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.safeconduct.server.kernel.Bits128;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Notes what broke under a random name that the page shows. Classes and places only: an
/// exception's message may quote what nobody may read.
@Component
class Incidents {
  private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);
  private static final int NAME = 8;
  private static final int FRAMES = 12;

  private final SecureRandom random;

  Incidents(SecureRandom random) {
    this.random = random;
  }

  /// Also what breaks in a thread that nobody waits for: Java itself would print the message.
  @PostConstruct
  void listen() {
    Thread.setDefaultUncaughtExceptionHandler((_, thrown) -> note(thrown));
  }

  String note(Throwable thrown) {
    String name = Bits128.random(random).toString().substring(0, NAME);
    StringBuilder text = new StringBuilder("incident ").append(name);
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      text.append("\n  ").append(t.getClass().getName()).append(frames(t));
    }
    LOG.error("{}", text);
    return name;
  }

  private static String frames(Throwable thrown) {
    return Arrays.stream(thrown.getStackTrace())
        .limit(FRAMES)
        .map(f -> "\n    at " + f)
        .collect(Collectors.joining());
  }
}
