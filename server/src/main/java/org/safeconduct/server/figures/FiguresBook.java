package org.safeconduct.server.figures;

import org.safeconduct.server.journal.FactBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Hands the family of facts to the journal.
@Configuration(proxyBeanMethods = false)
class FiguresBook {
  @Bean
  FactBook figuresFactBook() {
    return FactBook.of(FiguresFact.class);
  }
}
