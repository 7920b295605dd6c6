package org.safeconduct.server.inbox;

import org.safeconduct.server.journal.FactBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Hands the families of facts to the journal.
@Configuration(proxyBeanMethods = false)
class InboxBook {
  @Bean
  FactBook inboxFactBook() {
    return FactBook.of(InboxFact.class);
  }

  @Bean
  FactBook takenUpFactBook() {
    return FactBook.of(TakenUpFact.class);
  }
}
