package org.safeconduct.server.passage;

import org.safeconduct.server.journal.FactBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Hands the family of facts to the journal.
@Configuration(proxyBeanMethods = false)
class PassageBook {
  @Bean
  FactBook passageFactBook() {
    return FactBook.of(PassageFact.class);
  }
}
