package org.safeconduct.server.money;

import org.safeconduct.server.journal.FactBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Hands the family of facts to the journal.
@Configuration(proxyBeanMethods = false)
class MoneyBook {
  @Bean
  FactBook moneyFactBook() {
    return FactBook.of(MoneyFact.class);
  }
}
