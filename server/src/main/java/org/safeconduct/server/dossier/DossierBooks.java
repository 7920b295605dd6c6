package org.safeconduct.server.dossier;

import org.safeconduct.server.journal.FactBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DossierBooks {
  @Bean
  FactBook dossierFacts() {
    return FactBook.of(DossierFact.class);
  }
}
