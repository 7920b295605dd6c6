package org.safeconduct.server.thesauri;

import org.safeconduct.server.journal.FactBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Hands the family of facts to the journal.
@Configuration(proxyBeanMethods = false)
class ThesauriBooks {
  @Bean
  FactBook thesauriFacts() {
    return FactBook.of(ThesauriFact.class);
  }
}
