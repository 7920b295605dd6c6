package org.safeconduct.server.records;

import org.safeconduct.server.journal.FactBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RecordsBooks {
  @Bean
  FactBook recordsFacts() {
    return FactBook.of(RecordsFact.class);
  }
}
