package org.safeconduct.server.source;

import org.safeconduct.server.journal.FactBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SourceBooks {
  @Bean
  FactBook sourceFacts() {
    return FactBook.of(SourceFact.class);
  }
}
