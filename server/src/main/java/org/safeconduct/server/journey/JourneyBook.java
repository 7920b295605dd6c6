package org.safeconduct.server.journey;

import org.safeconduct.server.journal.FactBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Hands the families of facts to the journal.
@Configuration(proxyBeanMethods = false)
class JourneyBook {
  @Bean
  FactBook journeyFactBook() {
    return FactBook.of(JourneyFact.class);
  }

  @Bean
  FactBook legFactBook() {
    return FactBook.of(LegFact.class);
  }
}
