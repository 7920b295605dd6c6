package org.safeconduct.server.legal;

import org.safeconduct.server.journal.FactBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Hands the family of facts to the journal.
@Configuration(proxyBeanMethods = false)
class LegalBook {
  @Bean
  FactBook legalFactBook() {
    return FactBook.of(LegalFact.class);
  }
}
