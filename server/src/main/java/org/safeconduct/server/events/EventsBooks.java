package org.safeconduct.server.events;

import org.safeconduct.server.journal.FactBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Hands the family of facts to the journal.
@Configuration(proxyBeanMethods = false)
class EventsBooks {
  @Bean
  FactBook eventsFacts() {
    return FactBook.of(EventsFact.class);
  }
}
