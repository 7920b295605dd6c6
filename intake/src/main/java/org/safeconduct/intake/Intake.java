package org.safeconduct.intake;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.safeconduct.intake.web.PublicServer;

/// The process. Ends when its standard input does: the house that started it is gone then.
public final class Intake {
  private Intake() {}

  public static void main(String[] arguments) throws Exception {
    Settings settings;
    try {
      settings = Settings.parse(arguments);
    } catch (IllegalArgumentException e) {
      System.err.println("The public pages were not started: " + e.getMessage());
      System.exit(2);
      return;
    }
    try (PublicServer server =
        PublicServer.start(settings, InstantSource.system(), new SecureRandom())) {
      System.out.println("ready " + server.port());
      untilTheHouseIsGone();
    }
    System.exit(0);
  }

  private static void untilTheHouseIsGone() throws IOException {
    while (System.in.read() >= 0) {
      // Nothing is said on it.
    }
  }
}
