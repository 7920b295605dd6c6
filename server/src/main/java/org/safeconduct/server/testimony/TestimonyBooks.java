package org.safeconduct.server.testimony;

import org.safeconduct.server.journal.FactBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TestimonyBooks {
  @Bean
  FactBook testimonyFacts() {
    return FactBook.of(TestimonyFact.class);
  }
}
