package org.safeconduct.server.lists;

import org.safeconduct.server.journal.FactBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ListsBooks {
  @Bean
  FactBook listsFacts() {
    return FactBook.of(ListsFact.class);
  }
}
