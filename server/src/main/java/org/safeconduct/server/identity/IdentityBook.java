package org.safeconduct.server.identity;

import org.safeconduct.server.journal.FactBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Hands the families of facts to the journal.
@Configuration(proxyBeanMethods = false)
class IdentityBook {
  @Bean
  FactBook identityFactBook() {
    return FactBook.of(IdentityFact.class);
  }

  @Bean
  FactBook doorFactBook() {
    return FactBook.of(DoorFact.class);
  }
}
