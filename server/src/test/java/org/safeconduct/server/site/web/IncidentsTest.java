package org.safeconduct.server.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class IncidentsTest {
  /// A broken computation in the background may quote a row of somebody's list.
  @Test
  void saysWhereAThreadBrokeAndNotWhatItQuotes() throws Exception {
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    Logger log = (Logger) LoggerFactory.getLogger(Incidents.class);
    ListAppender<ILoggingEvent> noted = new ListAppender<>();
    noted.start();
    log.addAppender(noted);
    try {
      new Incidents(new SecureRandom()).listen();
      Thread thread =
          Thread.ofPlatform()
              .start(() -> {
                throw new IllegalStateException("row 7: Marisol Quintero, 14 Linden Street");
              });
      thread.join();
      assertThat(noted.list)
          .singleElement()
          .extracting(ILoggingEvent::getFormattedMessage)
          .asString()
          .contains("incident ", "IllegalStateException", "IncidentsTest")
          .doesNotContain("Marisol", "Linden");
    } finally {
      log.detachAppender(noted);
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
  }
}
