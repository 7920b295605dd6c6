package org.safeconduct.server.shelter;

import org.safeconduct.server.journal.FactBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Hands the families of facts to the journal.
@Configuration(proxyBeanMethods = false)
class ShelterBooks {
  @Bean
  FactBook askFactBook() {
    return FactBook.of(AskFact.class);
  }

  @Bean
  FactBook placeFactBook() {
    return FactBook.of(PlaceFact.class);
  }

  @Bean
  FactBook stayFactBook() {
    return FactBook.of(StayFact.class);
  }

  @Bean
  FactBook papersFactBook() {
    return FactBook.of(PapersFact.class);
  }
}
