package org.safeconduct.server.group;

import org.safeconduct.server.journal.FactBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Hands the family of facts to the journal.
@Configuration(proxyBeanMethods = false)
class GroupBook {
  @Bean
  FactBook groupFactBook() {
    return FactBook.of(GroupFact.class);
  }
}
