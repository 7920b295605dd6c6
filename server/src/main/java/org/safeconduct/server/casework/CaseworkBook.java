package org.safeconduct.server.casework;

import org.safeconduct.server.journal.FactBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Hands the families of facts to the journal.
@Configuration(proxyBeanMethods = false)
class CaseworkBook {
  @Bean
  FactBook caseworkFactBook() {
    return FactBook.of(CaseworkFact.class);
  }

  @Bean
  FactBook verificationFactBook() {
    return FactBook.of(VerificationFact.class);
  }
}
