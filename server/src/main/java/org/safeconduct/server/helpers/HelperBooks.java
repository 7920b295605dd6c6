package org.safeconduct.server.helpers;

import org.safeconduct.server.journal.FactBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Hands the families of facts to the journal.
@Configuration(proxyBeanMethods = false)
class HelperBooks {
  @Bean
  FactBook helperFactBook() {
    return FactBook.of(HelperFact.class);
  }

  @Bean
  FactBook helpFactBook() {
    return FactBook.of(HelpFact.class);
  }
}
