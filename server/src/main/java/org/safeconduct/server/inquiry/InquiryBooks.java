package org.safeconduct.server.inquiry;

import org.safeconduct.server.journal.FactBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InquiryBooks {
  @Bean
  FactBook inquiryFacts() {
    return FactBook.of(InquiryFact.class);
  }
}
