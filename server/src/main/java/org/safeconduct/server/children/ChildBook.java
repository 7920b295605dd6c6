package org.safeconduct.server.children;

import org.safeconduct.server.journal.FactBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Hands the family of facts to the journal.
@Configuration(proxyBeanMethods = false)
class ChildBook {
  @Bean
  FactBook childFactBook() {
    return FactBook.of(ChildFact.class);
  }
}
