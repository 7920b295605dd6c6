package org.safeconduct.server.route;

import org.safeconduct.server.journal.FactBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Hands the families of facts to the journal.
@Configuration(proxyBeanMethods = false)
class RouteBook {
  @Bean
  FactBook routeFactBook() {
    return FactBook.of(RouteFact.class);
  }

  @Bean
  FactBook paperFactBook() {
    return FactBook.of(PaperFact.class);
  }

  @Bean
  FactBook situationFactBook() {
    return FactBook.of(SituationFact.class);
  }
}
