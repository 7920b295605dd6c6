package org.safeconduct.server.care;

import org.safeconduct.server.journal.FactBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Hands the families of facts to the journal.
@Configuration(proxyBeanMethods = false)
class CareBooks {
  @Bean
  FactBook careFactBook() {
    return FactBook.of(CareFact.class);
  }

  @Bean
  FactBook needFactBook() {
    return FactBook.of(NeedFact.class);
  }
}
