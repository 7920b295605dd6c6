package org.safeconduct.server.events;

import org.safeconduct.server.journal.FactBook;
import org.safeconduct.server.records.Held;
import org.safeconduct.server.records.Holder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Hands the family of facts to the journal.
@Configuration(proxyBeanMethods = false)
class EventsBooks {
  @Bean
  FactBook eventsFacts() {
    return FactBook.of(EventsFact.class);
  }

  @Bean
  Held actsHold() {
    return new Held(Holder.ACT, EventsFact.ActRecorded.class);
  }

  @Bean
  Held eventsHold() {
    return new Held(Holder.EVENT, EventsFact.EventRecorded.class);
  }
}
